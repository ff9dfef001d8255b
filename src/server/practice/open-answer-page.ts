import { secondsFor, type CriterionReview, type Role } from '#engine';
import { modelAnswersTo } from '#content/answers.ts';
import { expectsFor } from '#content/expects.ts';
import type { Question } from '#content/questions.ts';
import { readRubric } from '#content/rubric.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { recogniserFrom } from '#server/speech/recogniser.ts';
import { MAX_ANSWER } from './answer-text.ts';
import { dismissedKeys } from './dismissed-keys.ts';
import { getAttempt } from './get-attempt.ts';
import { getDraft } from './get-draft.ts';
import { listAttempts } from './list-attempts.ts';
import type { Draft } from './save-draft.ts';
import { roleFor } from './submit-attempt.ts';

/** The attempt that stands beside the next one. */
export type Previous = {
  id: string;
  text: string;
  createdAt: Date;
  advice?: string;
  next?: { criterion: string; title: string; detail: string };
  levels: Pick<CriterionReview, 'criterion' | 'level'>[];
};

export type AnswerPage = {
  owner: string;
  question: Question;
  /** What the live reviewer is told; the same as the review is told later. */
  live: {
    kind: Question['kind'];
    question: string;
    role: Role;
    expects: readonly CriterionReview['criterion'][];
    limitSeconds: number;
    dismissed: string[];
  };
  /** Names of the criteria this question calls for. */
  titles: Record<string, string>;
  mode: 'edit' | 'rehearsal';
  draft?: Draft;
  previous?: Previous;
  attempts: number;
  /** Pairs of model answers to this question. */
  models: number;
  /** Host of the recogniser, when one is set up. */
  recogniser?: string;
  max: number;
};

/** All that the answer page shows: the question, the draft, and the attempt to do better than. */
export async function openAnswerPage(
  ctx: Ctx,
  input: { questionId: string; again?: string },
): Promise<AnswerPage> {
  const owner = requireOwner(ctx);
  const question = await getQuestion(ctx, { id: input.questionId });
  const [settings, draft, dismissed, last] = await Promise.all([
    getSettings(ctx),
    getDraft(ctx, { questionId: question.id }),
    dismissedKeys(ctx.db, owner),
    listAttempts(ctx, { questionId: question.id, limit: 1 }),
  ]);
  const role = roleFor(question.roles, settings.role);
  const expects = expectsFor(question, role);
  const rubric = readRubric();
  const previous = await previousAttempt(ctx, question.id, input.again ?? last.attempts[0]?.id);
  const recogniser = recogniserFrom(process.env);
  return {
    owner,
    question,
    live: {
      kind: question.kind,
      question: question.text,
      role,
      expects,
      limitSeconds: settings.limits[question.kind] ?? secondsFor(question.kind),
      dismissed: [...dismissed],
    },
    titles: Object.fromEntries(expects.map((id) => [id, rubric.get(id)?.title ?? id])),
    mode: settings.mode,
    attempts: last.total,
    models: modelAnswersTo(question.id).length,
    max: MAX_ANSWER,
    ...(draft ? { draft } : {}),
    ...(previous ? { previous } : {}),
    ...(recogniser ? { recogniser: recogniser.host } : {}),
  };
}

async function previousAttempt(ctx: Ctx, questionId: string, id?: string): Promise<Previous | undefined> {
  if (!id) return undefined;
  const { attempt, review } = await getAttempt(ctx, { id });
  if (attempt.questionId !== questionId) return undefined;
  const { advice, next } = review;
  return {
    id,
    text: attempt.text,
    createdAt: attempt.createdAt,
    levels: review.criteria.filter(({ level }) => level !== 'not-elicited'),
    ...(advice ? { advice } : {}),
    ...(next ? { next } : {}),
  };
}
