import { desc, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { attempts, stories } from '#server/schema.ts';
import { PARTS, TELLINGS, type Telling } from '#server/stories/story-fields.ts';

const LENGTHS = Object.keys(TELLINGS) as Telling[];

/** Something a person wrote: an answer, or a story in its parts and tellings. */
export type OwnText = {
  kind: 'attempt' | 'story';
  id: string;
  title: string;
  at: Date;
  texts: string[];
};

/** How many of the newest of each are read for figures. */
export const NEWEST = { attempts: 300, stories: 100 };

/** What the signed-in person wrote, newest first. */
export async function ownTexts(ctx: Ctx): Promise<OwnText[]> {
  const ownerId = requireOwner(ctx);
  const answered = await ctx.db
    .select({ id: attempts.id, title: attempts.questionText, at: attempts.createdAt, text: attempts.text })
    .from(attempts)
    .where(eq(attempts.ownerId, ownerId))
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(NEWEST.attempts);
  const told = await ctx.db
    .select()
    .from(stories)
    .where(eq(stories.ownerId, ownerId))
    .orderBy(desc(stories.updatedAt), desc(stories.id))
    .limit(NEWEST.stories);
  return [
    ...answered.map(({ text, ...rest }): OwnText => ({ kind: 'attempt', ...rest, texts: [text] })),
    ...told.map((story): OwnText => ({
      kind: 'story',
      id: story.id,
      title: story.title.trim() || 'Untitled story',
      at: story.updatedAt,
      texts: [...PARTS, ...LENGTHS].map((part) => story[part]).filter((text) => text !== ''),
    })),
  ].sort((a, b) => b.at.getTime() - a.at.getTime());
}
