import type { Delivery, Finding, LevelOrNone, NextStep, Review } from '#engine';

/** One line of output: the contract in `cli/schema/review-line.schema.json`. */
export type ReviewLine = {
  id?: string | number;
  engine: string;
  rubric: string;
  state: string;
  advice?: string;
  levels: Record<string, LevelOrNone>;
  because: Record<string, string>;
  findings: Finding[];
  delivery?: Delivery;
  next?: NextStep;
};

/** A review as the line that is printed; `id` is repeated as it came. */
export function lineOf(id: string | number | null, review: Review): ReviewLine {
  const called = review.criteria.filter((entry) => entry.level !== 'not-elicited');
  return {
    ...(id === null ? {} : { id }),
    engine: review.engine,
    rubric: review.rubric,
    state: review.state,
    ...(review.advice ? { advice: review.advice } : {}),
    levels: Object.fromEntries(review.criteria.map((entry) => [entry.criterion, entry.level])),
    because: Object.fromEntries(called.map((entry) => [entry.criterion, entry.because])),
    findings: review.findings,
    ...(review.delivery ? { delivery: review.delivery } : {}),
    ...(review.next ? { next: review.next } : {}),
  };
}
