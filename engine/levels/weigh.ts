/**
 * The common way from evidence to a level: what the sentence model heard, moved by what the rules found.
 * A criterion's own file says how much each counts, what caps it, and how it is put into words.
 */
import type { Finding } from '../finding.ts';
import type { Level } from '../rubric.ts';
import { arguing, type Decide, type Decision, type Evidence } from './level.ts';

/** Log-odds that a finding adds to what was heard. */
export type Weights = { clear: number; partial: number; missing: number };

export const WEIGHTS: Weights = { clear: 1.5, partial: 0.7, missing: -1.5 };

export type Words = {
  /** Said when nothing was found: what an interviewer would look for and not find. */
  missing: string;
  /** What is there and what it lacks for `clear`; `{quote}` is the strongest finding's. */
  partial: string;
  clear: string;
};

export type Weighing = {
  words: Words;
  weights?: Weights;
  /** Highest level these findings allow, whatever else speaks for it. */
  cap?: (evidence: Evidence) => Level | undefined;
};

const RANK: Record<Level, number> = { missing: 0, partial: 1, clear: 2 };

/** A decision by weighing; see `Weighing`. */
export function weigh({ words, weights = WEIGHTS, cap }: Weighing): Decide {
  return (evidence) => {
    const weighed = evidence.heard ? byModel(evidence, weights) : byRules(evidence);
    const limit = cap?.(evidence);
    const level = limit !== undefined && RANK[limit] < RANK[weighed] ? limit : weighed;
    return inWords(level, evidence.findings, words);
  };
}

/** Rules alone: the strongest argument wins, and one against takes a step off. */
function byRules({ findings }: Evidence): Level {
  const against = findings.some((finding) => finding.speaksFor === 'missing' && finding.start < finding.end);
  if (arguing(findings, 'clear').length > 0) return against ? 'partial' : 'clear';
  if (arguing(findings, 'partial').length > 0) return against ? 'missing' : 'partial';
  return 'missing';
}

function byModel({ findings, heard }: Evidence, weights: Weights): Level {
  let moved = 0;
  for (const level of ['clear', 'partial', 'missing'] as const) {
    const present = arguing(findings, level).some(
      (finding) => finding.start < finding.end && !finding.rule.endsWith('/plain-words'),
    );
    if (present) moved += weights[level];
  }
  if (heard!.clear + moved > 0) return 'clear';
  return heard!.some + moved > 0 ? 'partial' : 'missing';
}

/** Orders the findings by how well they explain the level, and says why in words about this answer. */
export function inWords(level: Level, findings: readonly Finding[], words: Words): Decision {
  const distance = (finding: Finding) => Math.abs(RANK[finding.speaksFor] - RANK[level]);
  const rests = [...findings].sort((a, b) => distance(a) - distance(b) || a.start - b.start);
  const quote = rests.find((finding) => finding.quote !== '')?.quote;
  const because = words[level].replace('{quote}', quote ? `“${shorten(quote)}”` : 'what you say');
  return { level, because, rests };
}

/** At most about a dozen words of a quote, cut at a word. */
export function shorten(quote: string, limit = 80): string {
  const flat = quote.replace(/\s+/g, ' ').trim();
  return flat.length <= limit
    ? flat
    : `${flat.slice(0, flat.lastIndexOf(' ', limit - 1)).replace(/[,;:]$/, '')} …`;
}
