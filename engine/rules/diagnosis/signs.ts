/** Signs that would show under one cause and not under another. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import { markIn, sentenceAt } from '../../places.ts';

export type Run = { first: number; last: number };

/** A sign and its cause stand this close. */
const REACH = 24;

/** Signs tied to causes, in the order of the text. */
export function signsOf(answer: Answer): Run[] {
  return together(
    answer,
    answer.sentences.flatMap((sentence) => signsIn(answer, sentence)),
  );
}

/** Signs of one diagnosis stand together; a stray one elsewhere belongs to something else. */
function together(answer: Answer, signs: Run[]): Run[] {
  const index = (run: Run) => sentenceAt(answer, run.first).index;
  const pair = signs.findIndex((sign, i) => i + 1 < signs.length && index(signs[i + 1]!) - index(sign) <= 2);
  return pair < 0 ? signs.slice(0, 1) : signs.slice(pair);
}

/** Signs tied to causes; each sign is used once. */
function signsIn(answer: Answer, { first, last }: Sentence): Run[] {
  const runs: Run[] = [];
  let at = first;
  for (;;) {
    const pattern = markIn(answer, 'diagnosis:pattern', at, last);
    if (!pattern) break;
    const verdict = verdictAfter(answer, pattern.last, Math.min(last, pattern.last + REACH));
    if (verdict > 0) runs.push({ first: pattern.first, last: endOfPhrase(answer, verdict, last) });
    at = verdict > 0 ? verdict : pattern.last;
  }
  return runs.length > 0 ? runs : plainSigns(answer, first, last);
}

/** "Garbage at even intervals means a crawler"; "Spread over shifts, near hospitals: a ward told the next". */
function plainSigns(answer: Answer, first: number, last: number): Run[] {
  const means = markIn(answer, 'diagnosis:means', first + 2, last);
  if (means && means.first - first <= REACH) return [{ first, last: endOfPhrase(answer, means.last, last) }];
  const colon = colonIn(answer, first + 4, Math.min(last, first + REACH));
  const short = colon > 0 && last - colon <= 18 && answer.tokens[colon - 1]!.kind === 'word';
  return short ? [{ first, last: endOfPhrase(answer, colon + 1, last) }] : [];
}

/** The next pause, at most eight words on. */
export function endOfPhrase({ tokens }: Answer, from: number, last: number): number {
  let at = from;
  while (at < last && at < from + 8 && tokens[at]!.kind !== 'mark') at++;
  return Math.max(from, at);
}

/** Where the words end that name the cause; "if it's old people" names a sign, not a cause. */
function verdictAfter(answer: Answer, from: number, to: number): number {
  const { tokens } = answer;
  let at = from;
  for (;;) {
    const mark = markIn(answer, 'diagnosis:verdict', at, to);
    const colon = colonIn(answer, at, mark ? mark.first : to);
    if (colon > from) return colon + 1;
    if (!mark) return 0;
    const before = tokens[mark.first - 1]?.norm ?? '';
    const paused = /^(?:,|;|—|–|then|:|and|that)$/.test(before);
    const verb = /^(?:means|mean|would|points|suggests|is|are|was)$/.test(tokens[mark.first]!.norm);
    if (before !== 'if' && (paused || verb)) return mark.last;
    at = mark.first + 1;
  }
}

function colonIn({ tokens }: Answer, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tokens[i]!.norm === ':') return i;
  return -1;
}
