/** Quotes of a few words take their sentence along: "…, drawn from a hat" says little without who is drawn. */
import type { Answer } from './answer.ts';
import { quoteOf, trim, type Place } from './nearby.ts';
import { sentenceAt } from './places.ts';

/** Longest sentence that is quoted whole, in tokens. */
const WHOLE = 30;

/** The clauses of both places; their sentence where these have fewer than `few` tokens and it is not too long. */
export function telling(answer: Answer, few: number, a: Place, b: Place = a): Place {
  const quote = quoteOf(answer, a, b);
  const sentence = sentenceAt(answer, a.first);
  return quote.last - quote.first < few && sentence.last - sentence.first <= WHOLE
    ? trim(answer, sentence)
    : quote;
}
