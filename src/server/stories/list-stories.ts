import { desc, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { stories } from '#server/schema.ts';
import { asStory, type Story } from './access.ts';
import { missingFacts, type Fact } from './missing-facts.ts';
import { MOST_STORIES } from './story-cap.ts';
import { TELLINGS, type Telling } from './story-fields.ts';

export type ListedStory = { story: Story; missing: Fact[]; untold: Telling[] };

/** One's own stories, the last changed first, each with what it lacks and the lengths it is not told in. */
export async function listStories(ctx: Ctx): Promise<ListedStory[]> {
  const rows = await ctx.db
    .select()
    .from(stories)
    .where(eq(stories.ownerId, requireOwner(ctx)))
    .orderBy(desc(stories.updatedAt), stories.id)
    .limit(MOST_STORIES);
  return rows.map((row) => {
    const story = asStory(row);
    return { story, missing: missingFacts(story), untold: untold(story) };
  });
}

/** The lengths that nothing is written for yet. */
function untold(story: Pick<Story, Telling>): Telling[] {
  return (Object.keys(TELLINGS) as Telling[]).filter((telling) => story[telling].trim() === '');
}
