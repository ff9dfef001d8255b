import { stem } from '#server/ledger/measure-words.ts';
import { comparable, sameDate } from './claim-dates.ts';
import { VERBS } from './claim-words.ts';
import { compatible, measured, ofTheSame } from './contradictions.ts';
import type { ResearchFact } from './fact.ts';
import type { Clause } from './read-claims.ts';

type Said = { words: string; clauses: readonly Clause[] };
type Span = { start: number; end: number };

/** The sentence of an answer that a fact bears out; `exact`: its figures and dates that the fact has, too. */
export type Agreement = Span & { exact: Span[] };

/** Words in common, besides a figure or a name, from which a sentence speaks of what a fact says. */
const BESIDES = 1;
/** With neither figure nor name, most of the fact has to be said. */
const WITHOUT = { words: 3, share: 0.75, oftener: 5, less: 0.55 };

/** A sentence of an answer that speaks of what is: its clauses, and the words that tell what they are about. */
export type Sentence = { clauses: readonly Clause[]; words: readonly string[]; names: readonly string[] };

/** An answer's sentences, laid out once for all facts; what is said of the candidate, denied or asked is left out. */
export function sentencesToHold(clauses: readonly Clause[], company: ReadonlySet<string>): Sentence[] {
  return [...Map.groupBy(clauses, ({ sentence }) => sentence.start).values()].flatMap((its) => {
    const held = its.filter(({ subject, denied }) => subject !== 'me' && !denied);
    if (held.length === 0) return [];
    const words = [...new Set(held.flatMap(({ about }) => about).filter(telling(company)))];
    return [{ clauses: held, words, names: held.flatMap(namesIn) }];
  });
}

/**
 * The first sentence of an answer that says what a fact says: with one of its figures or dates and a word of
 * what it is about, with one of its names and a word more, or with most of its words.
 */
export function agreement(
  text: { words: string; sentences: readonly Sentence[] },
  fact: Said & { point: ResearchFact['point'] },
  company: ReadonlySet<string>,
): Agreement | undefined {
  const factWords = new Set(fact.clauses.flatMap(({ about }) => about).filter(telling(company)));
  const factNames = new Set(fact.clauses.flatMap(namesIn));
  for (const { clauses, words, names: said } of text.sentences) {
    const both = words.filter((word) => factWords.has(word));
    if (both.length === 0) continue;
    const exact = clauses.flatMap((clause) => exactIn(text.words, clause, fact));
    const names = said.filter((name) => factNames.has(name));
    const besides = both.filter((word) => !names.includes(word)).length;
    const enough =
      (exact.length > 0 && both.length >= BESIDES) ||
      (names.length > 0 && besides >= BESIDES) ||
      mostOf(both.length, factWords.size);
    if (enough && (exact.length > 0 || !speaksOtherwise(clauses, fact)))
      return { ...clauses[0]!.sentence, exact };
  }
  return undefined;
}

const namesIn = ({ names, first }: Clause): string[] => (first ? [...names, first] : names);

/** Words that tell one fact from another: no verbs that anything can be said with, nor the company's name. */
const telling = (company: ReadonlySet<string>) => (word: string) =>
  !VERBS.has(word) && !company.has(stem(word)) && word.length > 1;

function mostOf(both: number, all: number): boolean {
  const share = all === 0 ? 0 : both / all;
  return (
    (both >= WITHOUT.words && share >= WITHOUT.share) || (both >= WITHOUT.oftener && share >= WITHOUT.less)
  );
}

/** "More than ten" is true of a thousand, and says nothing of it. */
const near = (a: number, b: number): boolean => a === b || Math.max(a, b) <= 1.5 * Math.min(a, b);

/** Figures and dates of a clause that the fact has, where both speak of one thing in common. */
function exactIn(text: string, clause: Clause, fact: Said): Span[] {
  const its = fact.clauses.filter(({ about }) => about.some((word) => clause.about.includes(word)));
  const figures = clause.figures.filter((figure) =>
    its.some((known) =>
      known.figures.some(
        (other) =>
          measured(other, figure) &&
          near(other.value, figure.value) &&
          compatible(text, figure, fact.words, other),
      ),
    ),
  );
  const dates = clause.dates.filter((date) =>
    its.some(({ dates }) => dates.some((other) => comparable(date, other) && sameDate(date, other))),
  );
  return [...figures, ...dates].map(({ start, end }) => ({ start, end }));
}

/** It has a figure or date where the fact has another of the same thing: no agreement by words alone. */
const speaksOtherwise = (
  clauses: readonly Clause[],
  { clauses: known, point }: { clauses: readonly Clause[]; point: ResearchFact['point'] },
): boolean =>
  clauses.some(
    (said) =>
      (said.figures.length > 0 || said.dates.length > 0) &&
      known.some(
        (other) =>
          (other.figures.length > 0 || other.dates.length > 0) &&
          (ofTheSame(said, other, point) || said.about.some((word) => other.about.includes(word))),
      ),
  );
