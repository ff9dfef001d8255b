/** What the speaker would do, against what "I would say" and "I suppose" only soften. */
import type { Answer } from '../../answer.ts';
import type { Mark } from '../../lexicon/phrases.ts';
import { within } from '../../nearby.ts';
import { marksOf, sentenceAt } from '../../places.ts';

/** "I would say", "I'd like to join": no act is imagined. */
const SOFTENING =
  /^(?:say|said|think|guess|argue|describe|add|like|love|want|hope|prefer|rather|tell|be|have|not|never|mention|put|agree|admit|enjoy|appreciate|need|know)$/;

/** The first thing imagined in `first`..`last` (exclusive). */
export function imaginedIn(answer: Answer, first: number, last: number): Mark | undefined {
  return within(answer, 'specific:would', first, last, (mark) => isImagined(answer, mark));
}

/** Everything that is told as imagined. */
export const imaginedOf = (answer: Answer): Mark[] =>
  marksOf(answer, 'specific:would').filter((mark) => isImagined(answer, mark));

function isImagined(answer: Answer, mark: Mark): boolean {
  const { tokens } = answer;
  const opens = tokens[mark.first]!.norm;
  const before = tokens[mark.first - 1]?.norm ?? ',';
  if (/^(?:suppose|imagine)$/.test(opens)) return before !== 'i' && before !== 'to';
  // "Say a clinic calls", not "they say a lot".
  if (/^(?:say|take)$/.test(opens))
    return before === ',' || sentenceAt(answer, mark.first).first === mark.first;
  const verb = /^(?:would|might)$/.test(tokens[mark.last - 1]!.norm) ? mark.last : mark.last - 1;
  const act = tokens[verb]?.norm ?? '';
  // "I wouldn't call it small".
  const names = act === 'call' && /^(?:it|this|that|him|her|them|myself)$/.test(tokens[verb + 1]?.norm ?? '');
  return !names && !SOFTENING.test(act);
}
