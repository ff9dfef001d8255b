/**
 * Hesitations, in context ("like" in "customers like it" is none). They are counted for delivery and are
 * otherwise not part of the answer: what is said does not change by how haltingly it is said.
 */
import type { Token } from './token.ts';

export type Filler = { start: number; end: number };

const ALWAYS = new Set(['um', 'umm', 'uh', 'uhh', 'uhm', 'erm', 'er', 'ehm', 'hmm', 'mhm', 'mm']);
const PAIRS: Record<string, string> = { you: 'know', i: 'mean', sort: 'of', kind: 'of' };
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

/** Splits tokens into what is said and the fillers; a comma after a filler goes with it. */
export function separateFillers(tokens: readonly Token[]): { said: Token[]; fillers: Filler[] } {
  const said: Token[] = [];
  const fillers: Filler[] = [];
  for (let i = 0; i < tokens.length;) {
    const width = fillerAt(tokens, i);
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
  return { said, fillers };
}

/** Tokens that a filler takes at `i`; 0 for none. */
function fillerAt(tokens: readonly Token[], i: number): number {
  const { norm } = tokens[i]!;
  if (ALWAYS.has(norm)) return 1;
  const next = tokens[i + 1]?.norm;
  const before = tokens[i - 1]?.norm ?? '.';
  const paused = before === ',' || before === '.' || before === '?' || ALWAYS.has(before);
  if (Object.hasOwn(PAIRS, norm) && PAIRS[norm] === next) {
    const after = tokens[i + 2]?.norm ?? '.';
    if (norm === 'sort' || norm === 'kind')
      return after === ',' && before !== 'a' && before !== 'this' && before !== 'that' ? 2 : 0;
    return after === ',' || (paused && norm === 'you' && !OBJECTS.has(after)) ? 2 : 0;
  }
  return BEFORE_PAUSE.has(norm) && next === ',' && (paused || norm === 'like') ? 1 : 0;
}
