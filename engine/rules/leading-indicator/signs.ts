/** What an answer reads before the final result, and what it would do on it. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, standing, within } from '../../nearby.ts';
import { marksOf, once, sentenceAt } from '../../places.ts';

export type Signs = {
  /** An early sign, read at a time, with what is done on it. */
  used: { place: Mark; beside: Mark } | undefined;
  /** An early sign that is read, and no more. */
  read: { place: Mark; beside: Mark } | undefined;
  named: Mark | undefined;
  waits: Mark | undefined;
};

const READERS = /^(?:i|i'd|i'll|i'm|we|we'd|we'll|we're)$/;
/** Tokens from the sign to what is done on it. */
const TO_ACT = 50;

/** Reads the signs once an answer. */
export const signsOf = once((answer: Answer): Signs => ({
  used: usedOf(answer),
  read: readOf(answer),
  named: standing(answer, 'leading-indicator:named')[0],
  waits: marksOf(answer, 'leading-indicator:waits').find(
    (mark) =>
      /^(?:not|never|no|nothing|none|don't|won't|wouldn't)$/.test(answer.tokens[mark.first]!.norm) ||
      !isDenied(answer, mark),
  ),
}));

/** The deed is not itself denied; "if not, I call" is a condition before it. */
function isDone(answer: Answer, mark: Mark): boolean {
  const conditional =
    answer.tokens[mark.first - 1]?.norm === 'not' && answer.tokens[mark.first - 2]?.norm === 'if';
  return conditional || !isDenied(answer, mark, 2);
}

/** A reading is somebody's, of something, at a time: "in week one I look at who …". */
function readOf(answer: Answer): Signs['read'] {
  for (const read of marksOf(answer, 'leading-indicator:read')) {
    const { first, last } = sentenceAt(answer, read.first);
    if (isDenied(answer, read, 3) || !isReader(answer, Math.max(first, read.first - 4), read.first)) continue;
    const early = within(
      answer,
      'leading-indicator:early',
      Math.max(first, read.first - 14),
      Math.min(last, read.last + 14),
    );
    const sign = within(answer, 'leading-indicator:sign', read.last - 1, Math.min(last, read.last + 14));
    if (early && sign) return { place: early, beside: read };
  }
  return undefined;
}

function isReader({ tokens }: Answer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (READERS.test(tokens[i]!.norm)) return true;
  return false;
}

/** "the same week last year" is held against, not read early. */
function isPast({ tokens }: Answer, { last }: Mark): boolean {
  return /^(?:last|before|earlier|previous)$/.test(tokens[last]?.norm ?? '');
}

/** "in week one I look at who …; if few do, I call them": time, reading, condition and deed, in this order. */
function usedOf(answer: Answer): Signs['used'] {
  for (const early of marksOf(answer, 'leading-indicator:early')) {
    if (isPast(answer, early)) continue;
    const { index, first } = sentenceAt(answer, early.first);
    const end = answer.sentences[Math.min(answer.sentences.length - 1, index + 2)]!.last;
    const read = within(
      answer,
      'leading-indicator:read',
      Math.max(first, early.first - 14),
      Math.min(end, early.last + 16),
      (mark) => !isDenied(answer, mark, 2),
    );
    if (!read) continue;
    const from = Math.max(early.last, read.last);
    const to = Math.min(end, from + TO_ACT);
    const condition = within(answer, 'leading-indicator:if', from, to);
    const act =
      condition &&
      within(answer, 'leading-indicator:act', condition.first, Math.min(to, condition.last + 26), (mark) =>
        isDone(answer, mark),
      );
    if (condition && act) return { place: early, beside: read };
  }
  return undefined;
}
