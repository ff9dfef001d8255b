/** Where something stands in an answer: its clause and sentence, and what else is said there. */
import type { Answer } from './answer.ts';
import type { Clause, Sentence, Span } from './document.ts';
import type { ClauseFeatures } from './features.ts';
import type { Mark } from './lexicon/phrases.ts';
import type { Quantity } from './quantities/index.ts';

/** The clause that holds a token. */
export function clauseAt(answer: Answer, token: number): Clause {
  return spanAt(answer.clauses, token);
}

/** The sentence that holds a token. */
export function sentenceAt(answer: Answer, token: number): Sentence {
  return spanAt(answer.sentences, token);
}

/** The features of the clause that holds a token. */
export function featuresAt(answer: Answer, token: number): ClauseFeatures {
  return answer.features[clauseAt(answer, token).index]!;
}

/** The marks of a tag, in the order of the text. */
export function marksOf(answer: Answer, tag: string): readonly Mark[] {
  return answer.tagged.get(tag) ?? [];
}

/** The first mark of a tag that begins in `first`..`last` (exclusive). */
export function markIn(answer: Answer, tag: string, first: number, last: number): Mark | undefined {
  const marks = marksOf(answer, tag);
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  const mark = marks[low];
  return mark && mark.first < last ? mark : undefined;
}

/** The first quantity that begins in `first`..`last` (exclusive) and passes the test. */
export function quantityIn(
  answer: Answer,
  first: number,
  last: number,
  passes: (quantity: Quantity) => boolean,
): Quantity | undefined {
  const { quantities } = answer;
  let low = 0;
  let high = quantities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quantities[middle]!.first < first) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < quantities.length && quantities[i]!.first < last; i++)
    if (passes(quantities[i]!)) return quantities[i];
  return undefined;
}

/** The words of a span as written. */
export function wordsOf(answer: Answer, { first, last }: { first: number; last: number }): string {
  return answer.text.slice(answer.tokens[first]!.start, answer.tokens[last - 1]!.end);
}

/** A finder that looks at each answer once, so that the rules of a criterion can share what it found. */
export function once<T>(find: (answer: Answer) => T): (answer: Answer) => T {
  const number = finders++;
  return (answer) => {
    const { found } = answer;
    while (found.length <= number) found.push(NOT_YET);
    if (found[number] === NOT_YET) found[number] = find(answer);
    return found[number] as T;
  };
}

const NOT_YET = Symbol('not yet');
let finders = 0;

function spanAt<S extends Span>(spans: readonly S[], token: number): S {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (spans[middle]!.first <= token) low = middle;
    else high = middle - 1;
  }
  return spans[low]!;
}
