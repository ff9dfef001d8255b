import { isFunctional } from './lexicon/function-words.ts';
import type { Token } from './token.ts';

const ABBREVIATIONS = new Set(
  'mr mrs ms dr prof st vs etc eg ie approx inc ltd co no fig jan feb mar apr jun jul aug sep sept oct nov dec'.split(
    ' ',
  ),
);
const CLOSERS = new Set(['"', '”', '’', "'", ')', ']', '»']);

/** Does a sentence end with token `i`? Full stops inside abbreviations and before lower case do not end one. */
export function isSentenceEnd(tokens: Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (!next) return true;
  if (CLOSERS.has(token.norm)) {
    const before = tokens[i - 1];
    return (
      before !== undefined && before.end === token.start && isStop(tokens, i - 1) && next.start > token.end
    );
  }
  if (!isStop(tokens, i)) return false;
  // A closing quote or bracket directly after the stop belongs to this sentence.
  return !(CLOSERS.has(next.norm) && next.start === token.end) && next.start > token.end;
}

function isStop(tokens: Token[], i: number): boolean {
  const { norm } = tokens[i]!;
  if (norm === '!' || norm === '?' || norm === '。' || norm === '？' || norm === '！') return true;
  const next = tokens[i + 1];
  if (norm === '…') return next?.capital ?? true;
  if (norm !== '.') return false;
  const before = tokens[i - 1];
  if (!before) return false;
  if (before.norm === '.') return next?.capital ?? true;
  if (before.kind === 'word' && before.end === tokens[i]!.start) {
    if (before.norm.length === 1 && before.norm !== 'i') return !isInitial(tokens, i - 1);
    if (ABBREVIATIONS.has(before.norm) && next?.capital !== true) return false;
    if (before.norm === 'mr' || before.norm === 'mrs' || before.norm === 'ms' || before.norm === 'dr')
      return false;
  }
  return true;
}

/** Things that are told apart by a letter. */
const LETTERED = /^(?:plan|series|option|version|tier|type|group|round|class)$/;

/** "J. Smith", "Anna P. Braun", "e.g.": the letter is part of a name or a short form; "plan B." ends a sentence. */
function isInitial(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 2];
  if (!before || tokens[i]!.newlines > 0 || after?.capital !== true) return true;
  if (LETTERED.test(before.norm)) return false;
  return before.capital || before.norm === '.' || !isFunctional(after);
}
