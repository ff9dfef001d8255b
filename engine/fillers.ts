/**
 * Hesitations, in context ("like" in "customers like it" is none). They are counted for delivery and are
 * otherwise not part of the answer: what is said does not change by how haltingly it is said.
 */
import type { Token } from './token.ts';
import { ofWord, oneOf } from './word.ts';

export type Filler = { start: number; end: number };

const ALWAYS = new Set(['um', 'umm', 'uh', 'uhh', 'uhm', 'erm', 'er', 'ehm', 'hmm', 'mhm', 'mm']);
const PAIRS = new Map([
  ['you', 'know'],
  ['i', 'mean'],
  ['sort', 'of'],
  ['kind', 'of'],
]);
/** Fillers only when a pause follows. */
const BEFORE_PAUSE = new Set(['like', 'basically', 'actually', 'literally', 'well', 'right', 'okay', 'so']);
/** After "you know" or "I mean" these make it a clause of its own, not a filler. */
const OBJECTS = new Set([
  'what',
  'how',
  'that',
  'the',
  'who',
  'why',
  'where',
  'when',
  'it',
  'this',
  'them',
  'him',
  'her',
  'if',
  'about',
  'my',
  'our',
  'your',
  'a',
]);

/**
 * Splits tokens into what is said and the fillers; a comma after a filler goes with it. What one filler hid may
 * be another ("you, um, know,"), so it looks again until none is left: wherever a filler is put, what is said
 * stays the same.
 */
export function separateFillers(tokens: Token[]): { said: Token[]; fillers: Filler[] } {
  const fillers: Filler[] = [];
  let said = leaveOut(tokens, fillers, hesitationAt);
  for (let found = -1; found !== fillers.length;) {
    found = fillers.length;
    said = leaveOut(said, fillers, phraseAt);
  }
  return { said, fillers: fillers.sort((a, b) => a.start - b.start) };
}

const isHesitation = oneOf(ALWAYS);
/** May a filler of several words, or one before a pause, begin with it? */
const mayFill = ofWord((norm) => PAIRS.has(norm) || BEFORE_PAUSE.has(norm));

/** Tokens that a filler takes at `i`, given the token said before it; 0 for none. */
type FillerAt = (tokens: readonly Token[], i: number, before: Token | undefined) => number;

function leaveOut(tokens: Token[], fillers: Filler[], widthAt: FillerAt): Token[] {
  let first = 0;
  while (first < tokens.length && widthAt(tokens, first, tokens[first - 1]) === 0) first++;
  if (first === tokens.length) return tokens;
  const said = tokens.slice(0, first);
  for (let i = first; i < tokens.length;) {
    const width = widthAt(tokens, i, said.at(-1));
    if (width === 0) {
      said.push(tokens[i]!);
      i++;
      continue;
    }
    fillers.push({ start: tokens[i]!.start, end: tokens[i + width - 1]!.end });
    const newlines = tokens[i]!.newlines;
    i += width;
    if (tokens[i]?.norm === ',' && tokens[i]!.newlines === 0) i++;
    const next = tokens[i];
    if (newlines > 0 && next && next.newlines < newlines) next.newlines = newlines;
  }
  return said;
}

const hesitationAt: FillerAt = (tokens, i) => (isHesitation(tokens[i]!) ? 1 : 0);

const phraseAt: FillerAt = (tokens, i, saidBefore) => {
  if (!mayFill(tokens[i]!)) return 0;
  const { norm } = tokens[i]!;
  const next = tokens[i + 1]?.norm;
  const pair = next !== undefined && PAIRS.get(norm) === next;
  if (!pair && !(next === ',' && BEFORE_PAUSE.has(norm))) return 0;
  const before = saidBefore?.norm ?? '.';
  const paused = before === ',' || before === '.' || before === '?';
  if (pair) {
    const after = tokens[i + 2]?.norm ?? '.';
    if (norm === 'sort' || norm === 'kind')
      return after === ',' && before !== 'a' && before !== 'this' && before !== 'that' ? 2 : 0;
    return after === ',' || (paused && norm === 'you' && !OBJECTS.has(after)) ? 2 : 0;
  }
  return paused || norm === 'like' ? 1 : 0;
};
