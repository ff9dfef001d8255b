import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { CRITERIA, LEVELS, type CriterionId, type Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { committeeRatings } from '#server/schema.ts';
import { committeeAnswer } from './access.ts';

const input = z.object({
  id: z.string().max(64),
  ratings: z
    .partialRecord(
      z.enum(CRITERIA),
      z.enum(LEVELS, 'A rating is clear, partial or missing.'),
      'There is no such criterion.',
    )
    .refine((ratings) => Object.keys(ratings).length > 0, {
      error: 'Choose a level for at least one criterion. Then you see what the others said.',
    }),
});

/**
 * Keeps the person's levels of one answer; a level given before is replaced, criteria that are left out
 * keep what they had. Returns how many were kept.
 */
export async function rateAnswer(ctx: Ctx, given: unknown): Promise<{ rated: number }> {
  const ownerId = requireOwner(ctx);
  const { id, ratings } = atTheDoor(input, given);
  const { said } = committeeAnswer(id);
  const chosen = Object.entries(ratings) as [CriterionId, Level][];
  if (chosen.some(([criterion]) => !said.has(criterion)))
    throw new BadInput('This answer is not rated on that criterion.');
  const createdAt = ctx.now();
  await ctx.db
    .insert(committeeRatings)
    .values(chosen.map(([criterion, level]) => ({ ownerId, answerId: id, criterion, level, createdAt })))
    .onConflictDoUpdate({
      target: [committeeRatings.ownerId, committeeRatings.answerId, committeeRatings.criterion],
      set: { level: sql`excluded.level` },
    });
  return { rated: chosen.length };
}
