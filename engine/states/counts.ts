/** What the state checks need to know of an answer's words, counted once. */
import type { Answer } from '../answer.ts';
import type { Document } from '../document.ts';
import { isFunctional } from '../lexicon/function-words.ts';
import { isPastVerb } from '../lexicon/past-verbs.ts';
import { stemOf } from '../lexicon/work.ts';
import type { Token } from '../token.ts';
import { matching, ofWord } from '../word.ts';

/** Pronouns that begin a sentence, auxiliaries, and the plainest verbs: with simple pasts, the words that make a sentence of a list. */
const HOLDING = new Set(
  (
    "i we you he she they it that this there who which i'm i've i'd i'll we're we've we'd we'll you're you'd you'll he's he'd she's she'd they're they'd it's that's there's what's who's " +
    'say says get gets go goes come comes make makes take takes know knows see sees want wants need needs think mean means give gives keep keeps let lets put puts stand stands look looks ask asks pay pays buy buys tell tells show shows add adds become becomes ' +
    "is are was were be been being am do does did have has had will would can could shall should may might must don't doesn't didn't isn't aren't wasn't weren't can't couldn't won't wouldn't let's"
  ).split(' '),
);

const holds = ofWord((norm) => HOLDING.has(norm) || isPastVerb(norm));
const isTechnical = matching(/^["#$%&()*+/:;<=>@[\\\]^_`{|}~]$/);

export type Counts = {
  answer: Answer;
  /** Numbers left out. */
  words: readonly Token[];
  /** Words that carry content: no articles, pronouns, auxiliaries, prepositions. */
  content: readonly Token[];
  /** Those of the question, as stems. */
  asked: ReadonlySet<string>;
  numbers: number;
  /** Brackets, quotes, signs of code and the like: not those that end or divide sentences. */
  marks: number;
  /** Shares of `words`: those that hold English together, and verbs and subjects among them. */
  functional: number;
  holding: number;
};

/** Counts an answer. Shares of no words are 0. */
export function countsOf(answer: Answer): Counts {
  const words = wordsOf(answer);
  const content: Token[] = [];
  let holding = 0;
  for (const token of words) {
    if (!isFunctional(token)) content.push(token);
    if (holds(token)) holding++;
  }
  const size = Math.max(1, words.length);
  return {
    answer,
    words,
    content,
    asked: new Set(answer.question ? contentStems(answer.question) : []),
    numbers: answer.words - words.length,
    marks: answer.tokens.reduce(
      (sum, token) => sum + (token.kind === 'mark' && isTechnical(token) ? 1 : 0),
      0,
    ),
    functional: (words.length - content.length) / size,
    holding: holding / size,
  };
}

const wordsOf = ({ tokens }: Document): Token[] => tokens.filter(({ kind }) => kind === 'word');

function contentStems(doc: Document): string[] {
  return wordsOf(doc)
    .filter((token) => !isFunctional(token))
    .map(stemOf);
}
