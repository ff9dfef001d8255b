import { modelAnswersTo, readModelAnswers, type Change, type ModelAnswer } from '#content/answers.ts';
import type { Question } from '#content/questions.ts';
import { readRubric } from '#content/rubric.ts';
import type { CriterionId } from '#engine/rubric.ts';
import { NotFound } from '#server/errors.ts';

/** A criterion in a reader's words. */
type Named = { criterion: CriterionId; title: string };

/** A pair that takes the other side of the same disagreement. */
export type OtherSide = { id: string; questionId: string; voice: string; side: string };

export type OpenPair = Pick<ModelAnswer, 'id' | 'voice' | 'context' | 'weak' | 'strong'> & {
  notes: (Change & Named)[];
  disagrees?: { on: string; side: string; others: OtherSide[] };
  /** Where the reviewer does not see what changed. */
  reviewer: (Named & { note: string })[];
};
export type ModelAnswersPage = {
  question: Pick<Question, 'id' | 'text' | 'kind' | 'topic'>;
  pairs: OpenPair[];
};

/** The pairs that answer a question. NotFound when there are none. */
export function openModelAnswers({ questionId }: { questionId: string }): ModelAnswersPage {
  const pairs = modelAnswersTo(questionId);
  const question = pairs[0]?.question;
  if (!question) throw new NotFound('There are no model answers to such a question.');
  const { id, text, kind, topic } = question;
  return { question: { id, text, kind, topic }, pairs: pairs.map(opened) };
}

function opened(pair: ModelAnswer): OpenPair {
  const { id, voice, context, weak, strong, changed, disagrees, reviewer } = pair;
  return {
    id,
    voice,
    context,
    weak,
    strong,
    notes: changed.map(named),
    reviewer: reviewer.map(named),
    ...(disagrees ? { disagrees: { ...disagrees, others: othersThan(disagrees) } } : {}),
  };
}

const named = <T extends { criterion: CriterionId }>(one: T): T & Named => ({
  ...one,
  title: readRubric().get(one.criterion)?.title ?? one.criterion,
});

const othersThan = ({ on, side }: { on: string; side: string }): OtherSide[] =>
  readModelAnswers().flatMap(({ id, question, voice, disagrees }) =>
    disagrees?.on === on && disagrees.side !== side
      ? [{ id, questionId: question.id, voice, side: disagrees.side }]
      : [],
  );
