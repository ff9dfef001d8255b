import { and, eq, inArray } from 'drizzle-orm';
import type { CriterionId, Level, Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { attemptLevels, attempts } from '#server/schema.ts';

/** What the two witnesses of an attempt say about one criterion; `self` is null until it is rated. */
export type Levels = Partial<Record<CriterionId, { reviewer: Level; self: Level | null }>>;

/** What a level and its attempt are joined on. */
export const ITS_ATTEMPT = and(
  eq(attempts.ownerId, attemptLevels.ownerId),
  eq(attempts.id, attemptLevels.attemptId),
);

/** The reviewer's levels as rows; criteria that the question does not call for have none. */
export function levelRows(ownerId: string, attemptId: string, review: Review) {
  return review.criteria.flatMap(({ criterion, level }) =>
    level === 'not-elicited' ? [] : [{ ownerId, attemptId, criterion, reviewer: level }],
  );
}

/** Both witnesses' levels of several attempts, by attempt. Attempts without levels have an empty entry. */
export async function levelsOf(ctx: Ctx, ownerId: string, ids: string[]): Promise<Map<string, Levels>> {
  const byAttempt = new Map<string, Levels>(ids.map((id) => [id, {}]));
  if (ids.length === 0) return byAttempt;
  const rows = await ctx.db
    .select()
    .from(attemptLevels)
    .where(and(eq(attemptLevels.ownerId, ownerId), inArray(attemptLevels.attemptId, ids)));
  for (const { attemptId, criterion, reviewer, self } of rows) {
    const levels = byAttempt.get(attemptId);
    if (levels)
      levels[criterion as CriterionId] = { reviewer: reviewer as Level, self: self as Level | null };
  }
  return byAttempt;
}
