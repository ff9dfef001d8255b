/** How a change is explained: signs tied to causes, causes in a row, cuts of the figure, and certainty. */
import type { Answer } from '../../answer.ts';
import type { Sentence } from '../../document.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { markIn, marksOf, once, sentenceAt } from '../../places.ts';

export type Run = { first: number; last: number };

export type Causes = {
  /** "if only the new version, it's the tracking": a sign and the cause it speaks for. */
  signs: Run[];
  /** A way to tell explanations apart, in a sentence that also holds a sign or a cut. */
  test: Mark | undefined;
  /** The first words of a row of three causes or more. */
  listed: Run | undefined;
  /** A cut by at least two dimensions, or a cut by name. */
  cut: Run | undefined;
  /** Certain of one cause, or waving a look at the data away. */
  sure: Mark | undefined;
};

/** A sign and its cause stand this close. */
const REACH = 24;

/** Reads the explanations once an answer. */
export const causesOf = once((answer: Answer): Causes => {
  const signs = together(
    answer,
    answer.sentences.flatMap((sentence) => signsIn(answer, sentence)),
  );
  const cut = cutOf(answer);
  const test = marksOf(answer, 'diagnosis:test').find((mark) => {
    const { first, last } = sentenceAt(answer, mark.first);
    return markIn(answer, 'diagnosis:pattern', first, last) || markIn(answer, 'diagnosis:cut', first, last);
  });
  return { signs, test, cut, listed: listOf(answer), sure: sureOf(answer) };
});

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
function endOfPhrase({ tokens }: Answer, from: number, last: number): number {
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

/** Causes in a row: "it could be …, … or …", or one sentence that says "it's" three times. */
function listOf(answer: Answer): Run | undefined {
  for (const mark of marksOf(answer, 'diagnosis:maybe')) {
    const { index, last } = sentenceAt(answer, mark.first);
    let items = 0;
    for (let i = mark.first; i < last; i++) if (/^(?:,|or|;|:)$/.test(answer.tokens[i]!.norm)) items++;
    const next = answer.sentences[index + 1];
    const more = next && markIn(answer, 'diagnosis:maybe', next.first, next.last);
    if (items >= 2 || (items >= 1 && more))
      return { first: mark.first, last: endOfPhrase(answer, mark.last, last) };
  }
  let run = { sentence: -1, times: 0, first: 0 };
  for (const mark of marksOf(answer, 'diagnosis:again')) {
    const { index, last } = sentenceAt(answer, mark.first);
    if (run.sentence !== index) run = { sentence: index, times: 0, first: mark.first };
    if (++run.times === 3) return { first: run.first, last: endOfPhrase(answer, run.first + 1, last) };
  }
  return undefined;
}

function cutOf(answer: Answer): Run | undefined {
  const by = marksOf(answer, 'diagnosis:by');
  for (let i = 0; i + 1 < by.length; i++) {
    const [a, b] = [by[i]!, by[i + 1]!];
    if (b.first - a.last <= 4 && b.first >= a.last) return { first: a.first, last: b.last };
  }
  const mark = marksOf(answer, 'diagnosis:cut').find(({ first }) => !waved(answer, first));
  return mark;
}

function waved(answer: Answer, token: number): Mark | undefined {
  const { first, last } = sentenceAt(answer, token);
  return markIn(answer, 'diagnosis:wave', first, last);
}

function sureOf(answer: Answer): Mark | undefined {
  return (
    marksOf(answer, 'diagnosis:sure')[0] ??
    marksOf(answer, 'diagnosis:cut').find(({ first }) => waved(answer, first))
  );
}
