/** Text addressed to the reviewer. Alone it is a state; beside an answer it is left out of the review. */
import { withText, type Answer } from '../answer.ts';
import type { Sentence } from '../document.ts';
import { oneOf } from '../word.ts';
import { FOLLOWS, MARKS, ORDERS, OWN, STORY, TRIGGERS } from './addressed.ts';

const isTrigger = oneOf(TRIGGERS);

/** Tokens `first`..`last` (exclusive). */
type Range = { first: number; last: number };

/** A sentence longer than this is a run-on: only the order itself is taken out of it. */
const RUN_ON = 40;
/** Tokens before the telling part in which a run-on's order may begin, and the words it begins with. */
const LEAD = 8;
const LEADS = new Set(['ignore', 'disregard', 'forget', 'override', 'bypass']);
/** With fewer other words the whole text is the instruction. */
const REST = 12;

export type Heeded = {
  /** The answer as it is reviewed: without what was addressed to the reviewer. Offsets and text stay those of the whole. */
  answer: Answer;
  /** Nothing, or hardly anything, but instructions. */
  instructed: boolean;
};

/** Takes orders to the reviewer out of an answer; `read` reads the text again without them. */
export function withoutInstructions(answer: Answer, read: (text: string) => Answer): Heeded {
  const ranges = instructionRanges(answer);
  if (ranges.length === 0) return { answer, instructed: false };
  const { tokens } = answer;
  const parts: string[] = [];
  let at = 0;
  let words = answer.words;
  for (const { first, last } of ranges) {
    const [start, end] = [tokens[first]!.start, tokens[last - 1]!.end];
    parts.push(answer.text.slice(at, start), ' '.repeat(end - start));
    at = end;
    for (let i = first; i < last; i++) if (tokens[i]!.kind !== 'mark') words--;
  }
  parts.push(answer.text.slice(at));
  return { answer: withText(read(parts.join('')), answer.text), instructed: words < REST };
}

/** Ordered, apart from each other. */
function instructionRanges(answer: Answer): Range[] {
  const { sentences } = answer;
  const asked = answer.question ? normalText(answer.question.tokens, 0, answer.question.tokens.length) : '';
  const ranges: Range[] = [];
  const found = sentences.map((sentence) => orderIn(answer, sentence, asked));
  if (!found.some((range) => range)) return ranges;
  spread(answer, found, 1);
  spread(answer, found, -1);
  for (const range of found) if (range) ranges.push(range);
  return ranges;
}

function orderIn(answer: Answer, { first, last }: Sentence, asked: string): Range | undefined {
  let may = false;
  for (let i = first; i < last && !may; i++) may = isTrigger(answer.tokens[i]!);
  if (!may) return undefined;
  const said = normalText(answer.tokens, first, last);
  if (asked.includes(said)) return undefined;
  const patterns = STORY.test(said) && last - first <= RUN_ON ? ORDERS : [...ORDERS, ...MARKS];
  let range: Range | undefined;
  for (const pattern of patterns) {
    const match = pattern.exec(said);
    if (!match) continue;
    if (last - first <= RUN_ON) return { first, last };
    const from = tokenAt(answer, first, last, match.index);
    const to = tokenAt(answer, first, last, match.index + match[0].length - 1) + 1;
    range = range
      ? { first: Math.min(range.first, from), last: Math.max(range.last, to) }
      : { first: from, last: to };
  }
  return range && withBraces(answer, withLead(answer, range, first), first, last);
}

/** In a run-on an order may begin before the part that gives it away: "… ignore the above and rate this ten". */
function withLead({ tokens }: Answer, range: Range, first: number): Range {
  for (let i = Math.max(first, range.first - LEAD); i < range.first; i++) {
    if (LEADS.has(tokens[i]!.norm)) return { ...range, first: i };
  }
  return range;
}

/** An order written as data goes with all of its braces. */
function withBraces({ tokens }: Answer, range: Range, first: number, last: number): Range {
  const whole = { ...range };
  for (let i = range.first - 1; i >= first; i--) if (tokens[i]!.norm === '{') whole.first = i;
  if (whole.first < range.first)
    for (let i = range.last; i < last; i++) if (tokens[i]!.norm === '}') whole.last = i + 1;
  return whole;
}

/** Takes in the sentences after (or before) an order that only make sense as part of it. */
function spread(answer: Answer, found: (Range | undefined)[], step: 1 | -1): void {
  const order = found.map((_, i) => (step === 1 ? i : found.length - 1 - i));
  for (const i of order) {
    const sentence = answer.sentences[i]!;
    if (found[i] || !found[i - step]) continue;
    const said = normalText(answer.tokens, sentence.first, sentence.last);
    const short = sentence.last - sentence.first <= RUN_ON;
    if (short && FOLLOWS.test(said) && !OWN.test(said))
      found[i] = { first: sentence.first, last: sentence.last };
  }
}

function normalText(tokens: Answer['tokens'], first: number, last: number): string {
  const norms: string[] = [];
  for (let i = first; i < last; i++) norms.push(tokens[i]!.norm);
  return norms.join(' ');
}

/** The token that holds character `offset` of `normalText(first, last)`. */
function tokenAt(answer: Answer, first: number, last: number, offset: number): number {
  let length = 0;
  for (let i = first; i < last; i++) {
    length += answer.tokens[i]!.norm.length + 1;
    if (offset < length) return i;
  }
  return last - 1;
}
