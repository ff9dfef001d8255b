/** Pace and fillers, only from a measured duration; never a verdict on a person. */
import type { Answer } from './answer.ts';
import type { Delivery, Timing } from './review-types.ts';

const SLOW = 110;
const FAST = 170;
/** Bortfeld 2001, Fox Tree 1995, Shriberg 1994: 2–6 disfluencies per 100 words are normal. */
const MANY_FILLERS = 6;
const ALWAYS = new Set(['um', 'uh', 'erm', 'er', 'uhm', 'hmm', 'mhm']);

/** Pace in words a minute and the fillers heard in context. */
export function delivery(answer: Answer, timing: Timing): Delivery {
  const fillers = findFillers(answer);
  const pace = Math.round((answer.words / timing.seconds) * 60);
  const fillersPer100 = answer.words > 0 ? Math.round((fillers.length / answer.words) * 1000) / 10 : 0;
  const result: Delivery = { seconds: timing.seconds, words: answer.words, pace, fillers, fillersPer100 };
  if (pace < SLOW)
    result.paceNote = `${pace} words a minute is slower than most listeners expect (${SLOW}–${FAST}). Pauses are fine; check that none of them was a search for the point.`;
  if (pace > FAST)
    result.paceNote = `${pace} words a minute is faster than most listeners follow with ease (${SLOW}–${FAST}). A pause after each number helps them write it down.`;
  const notes: string[] = [];
  if (fillersPer100 > MANY_FILLERS)
    notes.push(
      `${fillers.length} fillers in ${answer.words} words (${fillersPer100} per 100; 2–6 are normal). Try a silent pause in their place.`,
    );
  if (timing.transcript) notes.push('The transcript came from a recogniser, which may have dropped fillers.');
  if (notes.length > 0) result.fillersNote = notes.join(' ');
  return result;
}

function findFillers(answer: Answer): Delivery['fillers'] {
  const { tokens, text } = answer;
  const fillers: Delivery['fillers'] = [];
  for (let i = 0; i < tokens.length; i++) {
    const width = fillerAt(answer, i);
    if (width === 0) continue;
    const start = tokens[i]!.start;
    const end = tokens[i + width - 1]!.end;
    fillers.push({ start, end, quote: text.slice(start, end) });
    i += width - 1;
  }
  return fillers;
}

/** Tokens that a filler takes at `i`; 0 for none. "like" counts only between pauses ("it was, like, huge"). */
function fillerAt({ tokens }: Answer, i: number): number {
  const norm = tokens[i]!.norm;
  if (ALWAYS.has(norm)) return 1;
  const before = tokens[i - 1]?.norm ?? '.';
  const next = tokens[i + 1]?.norm ?? '.';
  if (norm === 'like') return before === ',' && (next === ',' || next === 'um' || next === 'uh') ? 1 : 0;
  if ((norm === 'you' && next === 'know') || (norm === 'i' && next === 'mean')) {
    const after = tokens[i + 2]?.norm ?? '.';
    return (before === ',' || before === '.' || i === 0) && (after === ',' || after === '.') ? 2 : 0;
  }
  return 0;
}
