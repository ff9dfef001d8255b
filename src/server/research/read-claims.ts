import type { Figure } from '#engine';
import { figuresOf } from '#server/ledger/figures-of.ts';
import { FUNCTION, stem } from '#server/ledger/measure-words.ts';
import { datesOf, type SaidDate } from './claim-dates.ts';
import {
  EMPTY,
  JOINS,
  KNOWING,
  LONG_PAST,
  ME,
  NARROWING,
  NOT_SO,
  PAST,
  PRONOUNS,
  RELATIVE,
  sameWord,
  SUPPOSED,
  THEM,
  VERBS,
} from './claim-words.ts';

/** Of whom a clause speaks: the company, somebody it names, the candidate, or nobody can tell. */
export type Subject = 'company' | 'named' | 'me' | 'unsaid';

/** One clause of a text, and what it is about. Offsets are of the whole text. */
export type Clause = {
  start: number;
  end: number;
  sentence: { start: number; end: number };
  subject: Subject;
  /** The words that say what it is about, stemmed, once each, in the order of the alphabet. */
  about: string[];
  /** Those of these words that are written like names; the first of a sentence is not known to be one. */
  names: string[];
  /** The first word of the sentence, where it may be a name: "Gong has …", "Gong: …". */
  first: string | undefined;
  figures: Figure[];
  dates: SaidDate[];
  /** Wished, denied, asked or gone; narrowed by what follows; at a time that no calendar says. */
  notSo: boolean;
  /** Denied, wished or asked by its own words or those before it: what comes later in the sentence is not it. */
  denied: boolean;
  narrowed: boolean;
  relative: boolean;
  past: boolean;
};

type Token = {
  start: number;
  end: number;
  norm: string;
  kind: 'word' | 'mark' | 'figure' | 'date';
  figure?: Figure;
  date?: SaidDate;
  /** Written like a name where no sentence begins. */
  name: boolean;
};

const WORD_OR_MARK = /\bseries [a-h]\b|[\p{L}\p{N}][\p{L}\p{N}'’-]*|[^\s]/giu;
const SENTENCE = /[^.!?\n]+(?:[.!?](?!\s|$)[^.!?\n]*)*[.!?]*/gu;

/** The sentences of a text, with their offsets. "2.0" and "e.g." inside a line do not end one. */
export function sentencesOf(text: string): { start: number; end: number; asks: boolean }[] {
  return [...text.matchAll(SENTENCE)].flatMap(({ 0: words, index }) => {
    const start = index + (words.length - words.trimStart().length);
    const end = index + words.trimEnd().length;
    return end > start ? [{ start, end, asks: text.slice(start, end).endsWith('?') }] : [];
  });
}

/**
 * The clauses of a text and of whom each speaks. `company` are the words of the company's own name. It
 * would rather join two clauses than cut one in two: what is joined is about more, and equals less.
 */
export function readClauses(text: string, company: ReadonlySet<string>): Clause[] {
  const figures = figuresOf(text).filter(({ unit }) => unit !== 'date');
  const dates = datesOf(text);
  let before: Subject = 'unsaid';
  return sentencesOf(text).flatMap((sentence) => {
    const tokens = tokensOf(text, sentence, figures, dates);
    const sentenceNotSo = sentence.asks || tokens.some(({ norm }) => NOT_SO.has(norm));
    let own: Subject = 'unsaid';
    let denied = sentence.asks;
    const clauses = piecesOf(tokens).map(({ its, narrowed }): Clause => {
      const said = subjectOf(its, company);
      const supposed = its.some(({ norm }) => SUPPOSED.has(norm));
      denied ||= its.some(({ norm }) => NOT_SO.has(norm) && !LONG_PAST.has(norm));
      // Who says nothing of whom goes on about the same; "they" are who was spoken of before.
      own = said === 'pronoun' ? (own === 'unsaid' ? before : own) : (said ?? own);
      return {
        start: its[0]!.start,
        end: its.at(-1)!.end,
        sentence,
        subject: own,
        about: aboutOf(its, company),
        names: aboutOf(
          its.filter(({ name }) => name),
          company,
        ),
        first: its[0] === tokens[0] ? firstName(its, text) : undefined,
        figures: its.flatMap(({ figure }) => figure ?? []),
        dates: its.flatMap(({ date }) => date ?? []),
        notSo: sentenceNotSo || supposed,
        denied: denied || supposed,
        narrowed,
        relative: its.some(({ norm }) => RELATIVE.has(norm)),
        past: its.some(({ norm }) => PAST.has(norm)),
      };
    });
    before = own;
    return clauses;
  });
}

function tokensOf(
  text: string,
  { start, end }: { start: number; end: number },
  figures: readonly Figure[],
  dates: readonly SaidDate[],
): Token[] {
  const spans = [
    ...figures.map((figure) => ({ start: figure.start, end: figure.end, kind: 'figure' as const, figure })),
    ...dates.map((date) => ({ start: date.start, end: date.end, kind: 'date' as const, date })),
  ]
    .filter((span) => span.start >= start && span.end <= end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  let at = start;
  const words = (to: number) => {
    for (const { 0: raw, index } of text.slice(at, Math.max(at, to)).matchAll(WORD_OR_MARK)) {
      const norm = raw
        .toLowerCase()
        .replaceAll('’', "'")
        .replace(/^series /, 'series-');
      const kind = /[\p{L}\p{N}]/u.test(norm) ? 'word' : 'mark';
      const name = tokens.length > 0 && /^\p{Lu}/u.test(raw) && norm !== 'i' && !norm.startsWith("i'");
      tokens.push({ start: at + index, end: at + index + raw.length, norm, kind, name });
    }
  };
  for (const span of spans) {
    if (span.start < at) continue;
    words(span.start);
    tokens.push({ ...span, norm: '', name: false });
    at = span.end;
  }
  words(end);
  return tokens;
}

type Piece = { its: Token[]; narrowed: boolean };

const isClause = (its: readonly Token[]): boolean =>
  its.some(({ kind, norm }) => kind === 'figure' || kind === 'date' || VERBS.has(norm));

/** Cuts a sentence where both sides are clauses; a list of nouns stays one. */
function piecesOf(tokens: readonly Token[]): Piece[] {
  const pieces: Piece[] = [];
  let its: Token[] = [];
  const close = (narrowed: boolean) => {
    if (its.length > 0) pieces.push({ its, narrowed });
    its = [];
  };
  tokens.forEach((token, at) => {
    const { norm, kind } = token;
    const rest = tokens.slice(at + 1);
    const afterComma = tokens[at - 1]?.norm === ',';
    if (kind === 'mark' && /^[.!?"“”«»]$/.test(norm)) return;
    if (kind === 'mark' && /^[;()—–]$/.test(norm)) return close(false);
    // "Gong: 4,000 customers" says it of Gong.
    if (norm === ':') return its.length > 4 ? close(false) : undefined;
    if (NARROWING.has(norm) && its.some((each) => each.kind === 'word')) {
      const knowing = its.some((each) => KNOWING.has(each.norm));
      return close(!afterComma && !knowing);
    }
    if ((norm === ',' || JOINS.has(norm)) && isClause(its) && isClause(rest)) return close(false);
    if (kind === 'mark') return;
    its.push(token);
    const [first] = its;
    if (KNOWING.has(norm) && first && ME.has(first.norm) && rest.some((each) => THEM.has(each.norm)))
      close(false);
  });
  close(false);
  return pieces;
}

/** Of whom a clause speaks first; undefined when it does not say. */
function subjectOf(its: readonly Token[], company: ReadonlySet<string>): Subject | 'pronoun' | undefined {
  for (const { norm, name } of its) {
    if (THEM.has(norm) || company.has(stem(norm))) return 'company';
    if (ME.has(norm)) return 'me';
    if (PRONOUNS.has(norm)) return 'pronoun';
    if (name) return 'named';
  }
  return undefined;
}

/** A capital letter at the head of a sentence is a name's only where a verb, a colon or a 's follows. */
function firstName([first, second]: readonly Token[], text: string): string | undefined {
  if (!first || first.kind !== 'word' || !/^\p{Lu}/u.test(text.slice(first.start, first.end)))
    return undefined;
  const follows = /^['’]s$/.test(first.norm.slice(-2)) || text[first.end] === ':';
  return follows || VERBS.has(second?.norm ?? '') ? stem(first.norm) : undefined;
}

function aboutOf(its: readonly Token[], company: ReadonlySet<string>): string[] {
  const words = its.flatMap(({ norm, kind }, at) => {
    if (kind !== 'word' || FUNCTION.has(norm) || EMPTY.has(norm)) return [];
    if (THEM.has(norm) || PRONOUNS.has(norm) || ME.has(norm) || company.has(stem(norm))) return [];
    // "grew to 40" says where it stands, "grew 40" by how much it moved.
    const word = sameWord(sameWord(norm) === norm ? stem(norm) : norm);
    if (/^(?:grow|fall)$/.test(word) && its[at + 1]?.norm === 'to') return [];
    return [word];
  });
  return [...new Set(words)].sort();
}

const LEGAL = /^(?:the|inc|ltd|limited|llc|gmbh|ag|sa|bv|plc|co|corp|corporation|company|group)$/;

/** The words of a company's name by which it is known. */
export function wordsOfName(name: string): ReadonlySet<string> {
  const words = (name.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? []).filter(
    (word) => !LEGAL.test(word),
  );
  return new Set(words.map(stem));
}
