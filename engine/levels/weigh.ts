/**
 * The common way from evidence to a level: what the sentence model heard, moved by what the rules found.
 * A criterion's own file says what caps it and how it is put into words.
 */
import type { Answer } from '../answer.ts';
import { brief } from '../brief.ts';
import type { Finding } from '../finding.ts';
import { foundIn } from './found.ts';
import { BY_WORST } from '../model/hear.ts';
import type { CriterionId, Level } from '../rubric.ts';
import { arguing, type Decide, type Decision, type Evidence } from './level.ts';

export type Words = {
  /** Said when nothing was found: what an interviewer would look for and not find. */
  missing: string;
  /** What is there and what it lacks for `clear`; `{quote}` is the strongest finding's. */
  partial: string;
  clear: string;
  /** What would make it clear, as an instruction without its full stop: said where no words settle the level. */
  needs: string;
};

export type Weighing = {
  words: Words;
  /** True where the level shows in the whole answer rather than in some words of it. */
  diffuse?: boolean;
  /** Highest level these findings allow, whatever else speaks for it. */
  cap?: (evidence: Evidence) => Level | undefined;
  /** Where `missing` is a charge (arrogance), or something may be there: only with a finding that shows it, or when surely unheard. */
  charged?: (evidence: Evidence) => boolean;
  /** True where one clear finding holds all that the criterion asks for, so that no ear can take it away. */
  whole?: boolean;
};

/** A quote with fewer words than these means little on its own. */
const FEW_WORDS = 5;

const RANK: Record<Level, number> = { missing: 0, partial: 1, clear: 2 };

/** A decision by weighing; see `Weighing`. */
export function weigh(weighing: Weighing): Decide {
  const { words, cap } = weighing;
  return (evidence) => {
    const shown = weighing.whole && isFound(evidence.findings);
    const odds = oddsOf(evidence);
    const weighed = shown ? 'clear' : odds ? byModel(odds, evidence) : byRules(evidence);
    const limit = lowest(cap?.(evidence), heardInDismissal(evidence) ? 'partial' : undefined);
    const capped = limit !== undefined && RANK[limit] < RANK[weighed] ? limit : weighed;
    const isCharge = capped === 'missing' && (weighing.charged?.(evidence) ?? false);
    const held = isCharge && !isCharged(evidence) && !isSurelyUnheard(odds);
    const level = held ? 'partial' : capped;
    const rests = settled(evidence.findings, level);
    const lacking = isLacking(evidence.criterion, odds, held);
    const decision = { ...inWords(level, rests, words, evidence.answer, lacking ? HALF : UNSURE), lacking };
    const heardOnly =
      level === 'clear' && !weighing.diffuse && !rests.some(({ tone }) => tone === 'evidence');
    return heardOnly ? { ...decision, because: supposed(decision.because) } : decision;
  };
}

/** The findings that may stand beside a level: none that says what the level denies. */
const settled = (findings: readonly Finding[], level: Level): Finding[] =>
  findings.filter(({ tone, speaksFor, start, end }) => {
    if (tone === 'evidence') return speaksFor === level;
    const absent = start === end;
    if (level === 'missing') return true;
    return level === 'partial' ? !(absent && speaksFor === 'missing') : !absent && speaksFor === 'missing';
  });

/** Words that wave a thing away, in the sentences that carried what was heard, are no clear evidence of it, however they sound. */
function heardInDismissal({ findings, heard, answer }: Evidence): boolean {
  if (!heard || arguing(findings, 'clear').length > 0) return false;
  const { first, last } = heard.carriedBy;
  const carriers = answer.sentences.filter((sentence) => sentence.first < last && first < sentence.last);
  return (answer.tagged.get('dismissal') ?? []).some((mark) =>
    carriers.some((sentence) => mark.first >= sentence.first && mark.first < sentence.last),
  );
}

function lowest(a: Level | undefined, b: Level | undefined): Level | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return RANK[a] < RANK[b] ? a : b;
}

/** Rules alone: the strongest argument wins, and one against takes a step off. */
function byRules({ findings }: Evidence): Level {
  const against = findings.some((finding) => finding.speaksFor === 'missing' && finding.start < finding.end);
  if (arguing(findings, 'clear').length > 0) return against ? 'partial' : 'clear';
  if (arguing(findings, 'partial').length > 0) return against ? 'missing' : 'partial';
  return 'missing';
}

function byModel({ some, clear }: Odds, { findings }: Evidence): Level {
  if (clear > 0) return 'clear';
  // What a rule found in so many words is there, however little was heard.
  return some > 0 || isFound(findings) ? 'partial' : 'missing';
}

/** Log-odds over the cut of each ear, the findings counted. */
type Odds = { some: number; clear: number };

function oddsOf({ findings, heard }: Evidence): Odds | undefined {
  if (!heard) return undefined;
  const kinds = foundIn(findings);
  const of = (ear: keyof Odds) =>
    kinds.reduce((sum, found, i) => sum + found * heard.counts[ear][i]!, heard[ear]);
  return { some: of('some'), clear: of('clear') };
}

/** A charge that no words show is made by ear alone at nearly three to one (log-odds): as often right as at seven to one. */
const SURELY = 1;
const isSurelyUnheard = (odds: Odds | undefined): boolean => odds !== undefined && odds.some < -SURELY;

/** Half a level is surely not a whole one at these odds (log-odds): of 186 such levels of hands aa to ac 95% were not. */
const LACKING = 1.5;
/** Where one bad stretch decides, half is no part that could be added to: it lacks something where a charge was near. */
const isLacking = (criterion: CriterionId, odds: Odds | undefined, held: boolean): boolean =>
  BY_WORST.has(criterion) ? held : odds !== undefined && odds.clear < -LACKING;

const isCharged = ({ findings }: Evidence): boolean =>
  findings.some(({ speaksFor }) => speaksFor === 'missing');

const isFound = (findings: readonly Finding[]): boolean =>
  arguing(findings, 'clear').length > 0 &&
  !findings.some(({ speaksFor, start, end }) => speaksFor === 'missing' && start < end);

/** Orders the findings by how well they explain the level, and says why in words about this answer. */
export function inWords(
  level: Level,
  findings: readonly Finding[],
  words: Words,
  answer: Answer,
  unshown = UNSURE,
): Decision {
  const distance = (finding: Finding) => Math.abs(RANK[finding.speaksFor] - RANK[level]);
  const rests = [...findings].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const quoted = rests.find(({ quote, tone }) => quote !== '' && (level !== 'clear' || tone === 'evidence'));
  const because = quoted
    ? words[level].replace('{quote}', () => `“${shorten(saidIn(quoted, answer))}”`)
    : level === 'partial' && words.partial.includes('{quote}')
      ? `${rests.find(({ speaksFor }) => speaksFor === level)?.message ?? unshown} For clear, ${words.needs}.`
      : unquoted(words[level]);
  return { level, because, rests, needs: words.needs };
}

/** Words that can stand for themselves: a short quote with the clause around it. */
function saidIn({ start, end, quote }: Finding, { clauses, text }: Answer): string {
  if (quote.split(/\s+/).length >= FEW_WORDS) return quote;
  const clause = clauses.find((candidate) => candidate.start <= start && end <= candidate.end);
  return clause ? text.slice(clause.start, clause.end) : quote;
}

/** Words of a level without the quote they would have had. */
const unquoted = (words: string): string => words.replace(/(?:,? in|:) {quote}/, '');

/** What was only heard is not claimed outright. */
const supposed = (because: string): string =>
  `It sounds as if ${because.charAt(0).toLowerCase()}${because.slice(1)}`;

/** Half a level of which nothing can be shown: what is there is left open, and so is whether it is all, unless it surely is. */
const UNSURE = 'We are not sure of this one.';
const HALF = 'We heard a part of it at most.';

/** At most about a dozen words of a quote, cut at a word and without the mark that ends it. */
export const shorten = (quote: string, limit = 80): string => brief(quote, limit).replace(/[.,;:–—-]+$/, '');
