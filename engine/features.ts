/**
 * What can be told of each clause without knowing its subject: who acts, when, whether it is real,
 * denied or imagined, what is counted. Rules and sentence models both read these.
 */
import type { Clause, Document } from './document.ts';
import type { Mark } from './lexicon/phrases.ts';
import { isPast } from './lexicon/past-verbs.ts';
import { ofWord, oneOf } from './word.ts';

export type Actor = 'i' | 'we' | 'they' | 'you' | 'none';

export type ClauseFeatures = {
  actor: Actor;
  past: boolean;
  hypothetical: boolean;
  habitual: boolean;
  negated: boolean;
  hedged: boolean;
  numbers: number;
  /** Capitalised words that do not begin the sentence: people, places, firms, products. */
  names: number;
};

const ACTOR: ReadonlyMap<string, Actor> = new Map(
  Object.entries({
    i: 'i',
    "i'm": 'i',
    "i've": 'i',
    "i'd": 'i',
    "i'll": 'i',
    me: 'i',
    my: 'i',
    mine: 'i',
    myself: 'i',
    we: 'we',
    "we're": 'we',
    "we've": 'we',
    "we'd": 'we',
    "we'll": 'we',
    us: 'we',
    our: 'we',
    they: 'they',
    he: 'they',
    she: 'they',
    "they're": 'they',
    "he's": 'they',
    "she's": 'they',
    his: 'they',
    her: 'they',
    their: 'they',
    you: 'you',
    your: 'you',
  } as const),
);
const SUBJECTS = new Set([
  'i',
  'we',
  'they',
  'he',
  'she',
  'you',
  "i'm",
  "i've",
  "i'd",
  "i'll",
  "we're",
  "we've",
  "we'd",
  "we'll",
]);

const actorOf = ofWord((norm) => ACTOR.get(norm) ?? false);
const isSubject = oneOf(SUBJECTS);

/** Features of every clause of the document, in order. */
export function clauseFeatures(doc: Document, marks: readonly Mark[]): ClauseFeatures[] {
  const tags = tagsByClause(doc, marks);
  return doc.clauses.map((clause) => featuresOf(doc, clause, tags[clause.index]!));
}

/** The tags of speech, one bit each. */
const TAGS: Readonly<Record<string, number>> = { hypothetical: 1, habitual: 2, negation: 4, hedge: 8 };

function tagsByClause(doc: Document, marks: readonly Mark[]): Uint8Array {
  const tags = new Uint8Array(doc.clauses.length);
  let at = 0;
  for (const mark of marks) {
    const tag = TAGS[mark.tag];
    if (tag === undefined) continue;
    while (at + 1 < doc.clauses.length && doc.clauses[at]!.last <= mark.first) at++;
    tags[at]! |= tag;
  }
  return tags;
}

function featuresOf(doc: Document, clause: Clause, tags: number): ClauseFeatures {
  const sentence = doc.sentences[clause.sentence]!;
  let actor: Actor = 'none';
  let subject = false;
  let past = false;
  let numbers = 0;
  let names = 0;
  for (let i = clause.first; i < clause.last; i++) {
    const token = doc.tokens[i]!;
    if (token.kind === 'number') numbers++;
    if (token.kind !== 'word') continue;
    const person = actorOf(token);
    if (!subject && person) {
      subject = isSubject(token);
      if (subject || actor === 'none') actor = person;
    }
    if (!past && isPast(token)) past = true;
    if (token.capital && i !== sentence.first && !person) names++;
  }
  return {
    actor,
    past,
    numbers,
    names,
    hypothetical: (tags & TAGS['hypothetical']!) > 0,
    habitual: (tags & TAGS['habitual']!) > 0,
    negated: (tags & TAGS['negation']!) > 0,
    hedged: (tags & TAGS['hedge']!) > 0,
  };
}
