import type { Document } from '../document.ts';
import type { CriterionId } from '../rubric.ts';
import type { Model } from './model.ts';

/** What the sentence model of one criterion hears in an answer. */
export type Heard = {
  /** Log-odds of at least a trace, and of clear evidence; `clear` ≤ `some`. */
  some: number;
  clear: number;
  /** Tokens (last exclusive) that carried it. */
  first: number;
  last: number;
};

/** Scores every criterion the model knows on the best stretch of the text. */
export function hear(_doc: Document, model: Model): Map<CriterionId, Heard> {
  return new Map(model.criteria.map((id) => [id, { some: 0, clear: 0, first: 0, last: 0 }]));
}
