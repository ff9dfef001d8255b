/** Pace and fillers, only from a measured duration; never a verdict on a person. */
import type { Answer } from './answer.ts';
import type { Delivery, Timing } from './review-types.ts';

const SLOW = 110;
const FAST = 170;
/** With fewer words than these a pace is an accident. */
const ENOUGH = 20;
/** Bortfeld 2001, Fox Tree 1995, Shriberg 1994: 2–6 disfluencies per 100 words are normal. */
const MANY_FILLERS = 6;

/** Pace in words a minute and the fillers heard in context. */
export function delivery(answer: Answer, timing: Timing): Delivery {
  const fillers = answer.fillers.map(({ start, end }) => ({
    start,
    end,
    quote: answer.text.slice(start, end),
  }));
  const words = answer.words + fillers.length;
  const pace = Math.round((words / timing.seconds) * 60);
  const fillersPer100 = words > 0 ? Math.round((fillers.length / words) * 1000) / 10 : 0;
  const result: Delivery = { seconds: timing.seconds, words, pace, fillers, fillersPer100 };
  if (words >= ENOUGH && pace < SLOW)
    result.paceNote = `${pace} words a minute is slower than most listeners expect (${SLOW}–${FAST}). Pauses are fine; check that none of them was a search for the point.`;
  if (words >= ENOUGH && pace > FAST)
    result.paceNote = `${pace} words a minute is faster than most listeners follow with ease (${SLOW}–${FAST}). A pause after each number helps them write it down.`;
  const notes: string[] = [];
  if (fillersPer100 > MANY_FILLERS)
    notes.push(
      `${fillers.length} fillers in ${words} words (${fillersPer100} per 100; 2–6 are normal). Try a silent pause in their place.`,
    );
  if (timing.transcript) notes.push('The transcript came from a recogniser, which may have dropped fillers.');
  if (notes.length > 0) result.fillersNote = notes.join(' ');
  return result;
}
