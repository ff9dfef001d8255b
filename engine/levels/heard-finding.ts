import type { Answer } from '../answer.ts';
import { keyOf } from '../dismissal.ts';
import type { Finding } from '../finding.ts';
import type { Heard } from '../model/hear.ts';
import type { CriterionId } from '../rubric.ts';
import { trim } from '../nearby.ts';
import { wordsOf } from '../places.ts';
import { heardPlace } from './heard-place.ts';
import { heardWords } from './heard-words.ts';

/** Raised when the models are trained anew, as their ears may then differ. */
const VERSION = 3;

/**
 * The words in which a sentence model heard a criterion, where no rule had words for it: the telling
 * clauses of the stretch that carried it, as evidence, if they say it by themselves.
 */
export function heardFinding(answer: Answer, criterion: CriterionId, heard: Heard): Finding | undefined {
  const place = heardPlace(answer, criterion, heard.carriedBy());
  const message = heardWords(answer, criterion, place);
  if (message === undefined) return undefined;
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
    message,
    sources: ['editors'],
    speaksFor: 'clear',
    key: keyOf(rule, 'clear', quote),
  };
}

/** The clauses in which a criterion was heard most, as the answer has them. */
export function heardAround(answer: Answer, heard: Heard): string {
  const { first, last } = heard.carriedBy();
  return wordsOf(answer, trim(answer, { first, last }));
}
