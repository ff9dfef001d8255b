import { and, desc, eq, lt } from 'drizzle-orm';
import { z } from 'zod';
import { CRITERIA, type CriterionId } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { NotFound } from '#server/errors.ts';
import { ITS_ATTEMPT } from '#server/practice/attempt-levels.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import type { Answered } from './own-readiness.ts';
import { saidOf } from './witnesses.ts';

/** Answers on one page. */
const PAGE = 30;

const input = z.object({
  criterion: z.string().max(64),
  /** Only answers before this moment: the last one of the page before. */
  before: z.coerce.date({ error: 'The place to go on from is no date.' }).optional(),
});

export type CriterionAnswers = {
  criterion: CriterionId;
  /** Newest first. */
  answers: (Answered & { questionId: string; questionText: string })[];
  /** Where the next page begins; undefined on the last one. */
  older: Date | undefined;
};

/** The signed-in person's own answers to questions that called for a criterion, with what each witness said. */
export async function criterionAnswers(ctx: Ctx, given: unknown): Promise<CriterionAnswers> {
  const ownerId = requireOwner(ctx);
  const { criterion: asked, before } = atTheDoor(input, given);
  const criterion = CRITERIA.find((each) => each === asked);
  if (!criterion) throw new NotFound('There is no such criterion.');
  const rows = await ctx.db
    .select({
      attemptId: attempts.id,
      questionId: attempts.questionId,
      questionText: attempts.questionText,
      at: attempts.createdAt,
      reviewer: attemptLevels.reviewer,
      self: attemptLevels.self,
    })
    .from(attemptLevels)
    .innerJoin(attempts, ITS_ATTEMPT)
    .where(
      and(
        eq(attemptLevels.ownerId, ownerId),
        eq(attemptLevels.criterion, criterion),
        before ? lt(attempts.createdAt, before) : undefined,
      ),
    )
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(PAGE + 1);
  const answers = rows.slice(0, PAGE).map(({ reviewer, self, ...rest }) => ({
    ...rest,
    said: saidOf({ reviewer, self }),
  }));
  return { criterion, answers, older: rows.length > PAGE ? answers.at(-1)?.at : undefined };
}
