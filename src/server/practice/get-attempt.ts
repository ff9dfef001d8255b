import type { Review } from '#engine';
import type { Question } from '#content/questions.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { attempts, recordings } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { ownAttempt, type AttemptRow } from './access.ts';
import { levelsOf, type Levels } from './attempt-levels.ts';
import { dismissalsOf, setAsideIn, type Dismissal } from './dismissed-keys.ts';
import { answerOf } from './review-again.ts';
import { reviewAnswer } from './review-answer.ts';

export type Attempt = {
  attempt: Omit<AttemptRow, 'ownerId' | 'review'>;
  review: Review;
  levels: Levels;
  /** The question as the bank has it now; undefined when it has left the bank. */
  question?: Question;
  /** What the person set aside in this answer, so that it can be brought back. */
  dismissed: Pick<Dismissal, 'id' | 'rule' | 'criterion' | 'quote'>[];
  /** This attempt among all attempts of the question, from 1, and its neighbours in time. */
  place: { nth: number; of: number; previous?: string; next?: string };
  recording?: { mime: string; seconds: number };
};

/** One attempt with its review and both witnesses' levels. NotFound unless it is one's own. */
export async function getAttempt(ctx: Ctx, input: { id: string }): Promise<Attempt> {
  const row = await ownAttempt(ctx, input.id);
  const { ownerId, review, ...attempt } = row;
  const question = await findQuestion(ctx, row.questionId);
  const levels = await levelsOf(ctx, ownerId, [row.id]);
  const [recording] = await ctx.db
    .select({ mime: recordings.mime, seconds: recordings.seconds })
    .from(recordings)
    .where(and(eq(recordings.ownerId, ownerId), eq(recordings.attemptId, row.id)));
  return {
    attempt,
    review: review as Review,
    levels: levels.get(row.id) ?? {},
    dismissed: await dismissedHere(ctx, row, question),
    place: await placeOf(ctx, row),
    ...(question ? { question } : {}),
    ...(recording ? { recording } : {}),
  };
}

async function dismissedHere(ctx: Ctx, row: AttemptRow, question: Question | undefined) {
  const all = await dismissalsOf(ctx.db, row.ownerId);
  if (all.length === 0) return [];
  const { limits } = await getSettings(ctx);
  return setAsideIn(all, () => reviewAnswer(answerOf(row), question, limits, new Set()));
}

async function placeOf(ctx: Ctx, row: AttemptRow): Promise<Attempt['place']> {
  const siblings = await ctx.db
    .select({ id: attempts.id })
    .from(attempts)
    .where(and(eq(attempts.ownerId, row.ownerId), eq(attempts.questionId, row.questionId)))
    .orderBy(asc(attempts.createdAt), asc(sql`${attempts.id}::text`));
  const at = siblings.findIndex(({ id }) => id === row.id);
  const previous = siblings[at - 1]?.id;
  const next = siblings[at + 1]?.id;
  return {
    nth: at + 1,
    of: siblings.length,
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}
