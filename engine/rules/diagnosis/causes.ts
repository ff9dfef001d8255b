/** How a change is explained: signs tied to causes, causes in a row, cuts of the figure, and certainty. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { featuresAt, markIn, marksOf, once, sentenceAt } from '../../places.ts';
import { endOfPhrase, signsOf, type Run } from './signs.ts';

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

/** Reads the explanations once an answer. */
export const causesOf = once((answer: Answer): Causes => {
  const signs = signsOf(answer);
  const cut = cutOf(answer);
  const test = marksOf(answer, 'diagnosis:test').find((mark) => {
    const { first, last } = sentenceAt(answer, mark.first);
    return markIn(answer, 'diagnosis:pattern', first, last) || markIn(answer, 'diagnosis:cut', first, last);
  });
  return { signs, test, cut, listed: listOf(answer), sure: sureOf(answer) };
});

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
  return marksOf(answer, 'diagnosis:cut').find(({ first }) => isPlanned(answer, first));
}

/** "I'd split it first", and not "split it as you like, it is the price". */
function isPlanned(answer: Answer, token: number): boolean {
  const { actor, negated } = featuresAt(answer, token);
  const { first, last } = sentenceAt(answer, token);
  const turned = markIn(answer, 'contrast', token, last) ?? markIn(answer, 'diagnosis:sure', first, last);
  return (actor === 'i' || actor === 'we') && !negated && !turned && !waved(answer, token);
}

/** Words to either side within which a cut is waved away; spoken run-ons have no other end. */
const WAVED = 15;

function waved(answer: Answer, token: number): Mark | undefined {
  const { first, last } = sentenceAt(answer, token);
  return markIn(answer, 'diagnosis:wave', Math.max(first, token - WAVED), Math.min(last, token + WAVED));
}

function sureOf(answer: Answer): Mark | undefined {
  return (
    marksOf(answer, 'diagnosis:sure')[0] ??
    marksOf(answer, 'diagnosis:cut').find(({ first }) => waved(answer, first))
  );
}
