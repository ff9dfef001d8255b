/**
 * A verb whose past was left out ("I asked them and I write the page") reads as past in a sentence that tells the
 * past, or between two that do. What is usual, only thought of, or so now stays as it is.
 */
import type { Document } from './document.ts';
import { isFunctional } from './lexicon/function-words.ts';
import { BASE_OF, isPast, isPastVerb } from './lexicon/past-verbs.ts';
import { retell, type Token } from './token.ts';
import { matching, oneOf } from './word.ts';

const PAST_OF = new Map([...BASE_OF].map(([past, base]) => [base, past]));
const isSubject = oneOf(new Set(['i', 'we', 'they', 'he', 'she']));
/** Said of the moment of speaking, or half of another tense. */
const STAYS =
  /^(?:is|are|have|think|know|mean|feel|like|want|need|love|hope|guess|believe|read|put|let|set)$/;
const isUnreal = matching(/^(?:if|would|will|could|should|may|might|i'd|we'd|they'd|i'll|we'll)$/);
const isUsually = matching(
  /^(?:usually|always|often|sometimes|normally|whenever|any|now|today|currently|nowadays|since|then|once|because|\?)$/,
);
const TIMES = /^(?:day|week|month|quarter|year|time|launch|morning|monday|friday)$/;
const OBJECT = /^(?:it|the|an?|them|him|her|us|me|this|that|our|my|his|their|every|two|three)$/;
const MOVES = /^(?:fall|go|rise|grow|drop|climb)$/;
const TO = /^(?:up|down|by|from|to)$/;

/** Puts the past in the place of such verbs; `known` says whether a word stands in the phrase tables. */
export function tellInPast({ tokens, sentences, clauses }: Document, known: (word: string) => boolean): void {
  const told = sentences.map((sentence) => tellsPast(tokens, sentence));
  const usually = isUsual(tokens);
  const usual = sentences.map((sentence) => has(tokens, sentence, usually));
  const unreal = (clause: Run | undefined) => clause && has(tokens, clause, isUnreal);
  for (const clause of clauses) {
    const { index, sentence, first, last } = clause;
    const before = clauses[index - 1];
    const after = clauses[index + 1];
    if (usual[sentence] || !(told[sentence] || told[sentence - 1] || told[sentence + 1]) || unreal(clause))
      continue;
    // "If it holds, I go on": said of a condition beside it, which begins with its "if".
    if (
      [before, after].some((near) => near?.sentence === sentence && unreal({ ...near, last: near.first + 2 }))
    )
      continue;
    for (let i = first; i < last; i++) {
      const token = tokens[i]!;
      if (token.kind === 'word' && isTold(tokens, i, told[sentence]!))
        retell(token, pastOf(token.norm, known) ?? token.norm);
    }
  }
}

const isUsual =
  (tokens: readonly Token[]) =>
  (token: Token, i: number): boolean =>
    isUsually(token) ||
    (token.norm === 'these' && tokens[i + 1]?.norm === 'days') ||
    ((token.norm === 'every' || token.norm === 'each') && TIMES.test(tokens[i + 1]?.norm ?? ''));

type Run = { first: number; last: number };

function has(
  tokens: readonly Token[],
  { first, last }: Run,
  is: (token: Token, i: number) => boolean,
): boolean {
  for (let i = first; i < last; i++) if (is(tokens[i]!, i)) return true;
  return false;
}
const tellsPast = (tokens: readonly Token[], run: Run): boolean =>
  has(tokens, run, (token, i) => {
    if (!isPast(token)) return false;
    const before = tokens[i - 1];
    return (
      before?.kind === 'word' && (isSubject(before) || (!isFunctional(before) && !/'ve$/.test(before.norm)))
    );
  });

/** A verb after its subject; of figures that move, a sentence beside may tell the past. */
function isTold(tokens: readonly Token[], i: number, own: boolean): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1]?.norm ?? '';
  if (before?.kind !== 'word') return false;
  if (own && isSubject(before)) return !/^(?:what|did|do|does|don't|that)$/.test(tokens[i - 2]?.norm ?? '');
  if (isFunctional(before)) return false;
  return own && before.capital ? OBJECT.test(after) : MOVES.test(tokens[i]!.norm) && TO.test(after);
}

function pastOf(base: string, known: (word: string) => boolean): string | undefined {
  if (STAYS.test(base) || isPastVerb(base)) return undefined;
  return (
    PAST_OF.get(base) ??
    [`${base}d`, `${base}ed`, base.replace(/y$/, 'ied')].find(
      (word) => word !== base && isPastVerb(word) && known(word),
    )
  );
}
