import { CALLED_FOR, CRITERIA, type CriterionId, type Kind } from '#engine';

/** The kinds of question to which a story is the answer. */
export const STORY_KINDS = ['behavioural', 'failure', 'strengths'] as const satisfies readonly Kind[];

/** These are about one answer to one question; any story can be told that way. */
export const HOW_IT_IS_SAID: ReadonlySet<CriterionId> = new Set(['on-question', 'concise']);

/** What questions that are answered with a story listen for in it, in the rubric's order. */
export const STORY_CRITERIA: readonly CriterionId[] = CRITERIA.filter(
  (criterion) =>
    !HOW_IT_IS_SAID.has(criterion) && STORY_KINDS.some((kind) => CALLED_FOR[kind].includes(criterion)),
);
