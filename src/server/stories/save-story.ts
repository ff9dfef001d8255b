import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { stories } from '#server/schema.ts';
import { typedUpon } from '#server/typed-upon.ts';
import { asStory, ownStory, type Story } from './access.ts';
import { missingFacts, type Fact } from './missing-facts.ts';
import { storyFields } from './story-fields.ts';

const input = storyFields.extend({
  id: z.string().max(64),
  /** The version these words were typed upon. */
  version: typedUpon(),
});

export type SavedStory = { saved: boolean; story: Story; missing: Fact[] };

/**
 * Keeps what is written of a story, as it is typed. When another window has saved in between, nothing is
 * overwritten: `saved` is false and `story` is what is there, for the writer to choose.
 */
export async function saveStory(ctx: Ctx, given: unknown): Promise<SavedStory> {
  const ownerId = requireOwner(ctx);
  const { id, version, ...fields } = atTheDoor(input, given);
  const there = await ownStory(ctx, id);
  const [row] = await ctx.db
    .update(stories)
    .set({ ...fields, version: sql`${stories.version} + 1`, updatedAt: ctx.now() })
    .where(and(eq(stories.ownerId, ownerId), eq(stories.id, there.id), eq(stories.version, version)))
    .returning();
  // Read again: it may have been saved between the two statements, or be gone.
  const story = row ? asStory(row) : await ownStory(ctx, id);
  return { saved: row !== undefined, story, missing: missingFacts(story) };
}
