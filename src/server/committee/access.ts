import { and, asc, eq } from 'drizzle-orm';
import { readCommittee, type CommitteeAnswer } from '#content/committee.ts';
import type { CriterionId, Level } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { NotFound } from '#server/errors.ts';
import { committeeRatings } from '#server/schema.ts';

/** One of the person's own ratings, of an answer and a criterion that the exercise has today. */
export type OwnRating = { answer: CommitteeAnswer; criterion: CriterionId; level: Level; at: Date };

/** An answer of the exercise. The answers are everybody's; what was rated is not. */
export function committeeAnswer(id: string): CommitteeAnswer {
  const answer = readCommittee().get(id);
  if (!answer) throw new NotFound('There is no such answer before the committee.');
  return answer;
}

/**
 * The signed-in person's own ratings, oldest first: of one answer, or of all. What was said of an answer
 * that has left the exercise stays theirs and in their export, but is not compared with anything.
 */
export async function ownRatings(ctx: Ctx, answerId?: string): Promise<OwnRating[]> {
  const mine = eq(committeeRatings.ownerId, requireOwner(ctx));
  const rows = await ctx.db
    .select()
    .from(committeeRatings)
    .where(answerId === undefined ? mine : and(mine, eq(committeeRatings.answerId, answerId)))
    .orderBy(asc(committeeRatings.createdAt), asc(committeeRatings.answerId));
  return rows.flatMap(({ answerId: of, criterion, level, createdAt }) => {
    const answer = readCommittee().get(of);
    const known = [...(answer?.said.keys() ?? [])].find((each) => each === criterion);
    return answer && known ? [{ answer, criterion: known, level, at: createdAt }] : [];
  });
}
