/** What an answer reads before the final result, and what it would do on it. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { isDenied, standing, within } from '../../nearby.ts';
import type { Actor } from '../../features.ts';
import { clauseAt, featuresAt, marksOf, once, sentenceAt } from '../../places.ts';

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
  named: standing(answer, 'leading-indicator:named').find((mark) => !isSpelledOut(answer, mark)),
  waits: marksOf(answer, 'leading-indicator:waits').find((mark) => isOwnWait(answer, mark)),
}));

/** Tokens after the name in which the sign itself may stand. */
const TO_SIGN = 16;
/** Tokens after the name in which an example begins. */
const NAMED = 7;

/** "Early proxies: how many approve a second one", "signs such as opened files": the sign is said with its name. */
function isSpelledOut(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  const sentence = sentenceAt(answer, first);
  const next = answer.sentences[sentence.index + 1];
  const end = Math.min(last + TO_SIGN, next?.last ?? sentence.last);
  for (let i = last; i < Math.min(last + NAMED, sentence.last); i++)
    if (/^(?::|like|namely|as|is|are|would|being|e\.g|whether|how|who)$/.test(tokens[i]!.norm)) return true;
  return within(answer, 'leading-indicator:counted', first, end) !== undefined;
}

/** The speaker waits for the result; queues, seasons and other people wait for something else. */
function isOwnWait(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const plain = /^(?:not|never|no|nothing|none|don't|won't|wouldn't)$/.test(tokens[mark.first]!.norm);
  if (!plain && isDenied(answer, mark)) return false;
  const clause = clauseAt(answer, mark.first);
  for (let i = clause.first; i < mark.first; i++)
    if (/^(?:could|can|may|might|while|or|either|should|who|which|when|both|why)$/.test(tokens[i]!.norm))
      return false;
  return (
    WAITERS.has(featuresAt(answer, mark.first).actor) || !startsWithNoun(answer, clause.first, mark.first)
  );
}

const WAITERS = new Set<Actor>(['i', 'we', 'you']);

/** Something else is the subject before the mark: "biology waits for the machine". */
function startsWithNoun({ tokens }: Answer, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      tokens[i]!.kind === 'word' &&
      !/^(?:and|so|then|it|it's|that|this|is|one|just|but|will|be)$/.test(tokens[i]!.norm)
    )
      return true;
  return false;
}

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
    if (early && sign && answer.tokens[early.first + 1]?.norm !== 'same')
      return { place: early, beside: read };
  }
  return undefined;
}

function isReader({ tokens }: Answer, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (READERS.test(tokens[i]!.norm)) return true;
  return false;
}

/** "the same week last year" is held against, not read early. */
function isPast(answer: Answer, { first, last }: Mark): boolean {
  const { tokens } = answer;
  if (/^(?:last|before|earlier|previous|ago)$/.test(tokens[last]?.norm ?? '')) return true;
  const clause = clauseAt(answer, first);
  for (let i = clause.first; i < clause.last; i++) if (tokens[i]!.norm === 'ago') return true;
  const { past, actor } = featuresAt(answer, first);
  return past && (actor === 'they' || actor === 'none') && !isReader(answer, clause.first, clause.last);
}

/** "in week one I look at who …; if few do, I call them": time, reading, condition and deed, in this order. */
function usedOf(answer: Answer): Signs['used'] {
  for (const early of marksOf(answer, 'leading-indicator:early')) {
    const { index, first } = sentenceAt(answer, early.first);
    // "My bet is … in ten weeks" is the result that is expected, and no sign of it.
    if (isPast(answer, early) || within(answer, 'hypothesis:expect', first, early.first)) continue;
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
    const together = sentenceAt(answer, read.first).index === index;
    if (condition && act) return together ? { place: early, beside: read } : { place: read, beside: read };
  }
  return undefined;
}
