import type { Answer } from '../answer.ts';
import { keyOf } from '../dismissal.ts';
import type { Finding } from '../finding.ts';
import type { Heard } from '../model/hear.ts';
import type { CriterionId } from '../rubric.ts';
import { heardPlace } from './heard-place.ts';
import { heardWords } from './heard-words.ts';

/** Raised when the models are trained anew, as their ears may then differ. */
const VERSION = 2;

/**
 * Criteria that a whole telling can show, so that the stretch in which they were heard best is often only next to
 * what tells it: without a way of saying it in the quote there is none.
 */
const SPREAD: ReadonlySet<CriterionId> = new Set(['outcome-not-feature', 'pmm-lens']);

/**
 * The words in which a sentence model heard a criterion, where no rule had words for it: the telling
 * clauses of the stretch that carried it, as evidence.
 */
export function heardFinding(answer: Answer, criterion: CriterionId, heard: Heard): Finding | undefined {
  const place = heardPlace(answer, criterion, heard.carriedBy());
  if (SPREAD.has(criterion) && place.ways === 0) return undefined;
  const { first, last } = place;
  const start = answer.tokens[first]!.start;
  const end = answer.tokens[last - 1]!.end;
  const rule = `${criterion}/plain-words`;
  const quote = answer.text.slice(start, end);
  return {
    criterion,
    rule,
    version: VERSION,
    tone: 'evidence',
    start,
    end,
    quote,
    message: heardWords(answer, criterion, place),
    sources: ['editors'],
    speaksFor: 'clear',
    key: keyOf(rule, 'clear', quote),
  };
}
