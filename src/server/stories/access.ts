import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { TOPICS, type Topic } from '#content/names.ts';
import { CRITERIA, type CriterionId } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { stories } from '#server/schema.ts';

type StoryRow = typeof stories.$inferSelect;

/** A story as its owner has it, with the criteria and topics that there are today. */
export type Story = Omit<StoryRow, 'ownerId' | 'criteria' | 'topics'> & {
  criteria: CriterionId[];
  topics: Topic[];
};

/** A row without its owner, its criteria and topics in the order in which they are shown everywhere. */
export function asStory({ ownerId: _, criteria, topics, ...rest }: StoryRow): Story {
  return {
    ...rest,
    criteria: CRITERIA.filter((id) => criteria.includes(id)),
    topics: TOPICS.filter((id) => topics.includes(id)),
  };
}

/**
 * One story of the signed-in person. A story of somebody else, an id that is no id and one that never
 * was are all the same answer: not found.
 */
export async function ownStory(ctx: Ctx, id: string): Promise<Story> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db
      .select()
      .from(stories)
      .where(and(eq(stories.ownerId, owner), eq(stories.id, id)));
    if (row) return asStory(row);
  }
  throw new NotFound('There is no such story.');
}
