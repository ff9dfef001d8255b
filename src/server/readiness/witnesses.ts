import { LEVELS, type Level } from '#engine';

/** Who says a level. Peers join them once they can; none is shown that has said nothing. */
export const WITNESSES = ['reviewer', 'self', 'interviewer'] as const;
export type Witness = (typeof WITNESSES)[number];

/**
 * What each witness said of one answer on one criterion. An interviewer speaks of a round, which is no answer of
 * the history: nobody else has said anything there.
 */
export type Said = Partial<Record<Witness, Level>>;

/** What was said as it is stored; who has not rated themselves said nothing. */
export const saidOf = ({ reviewer, self }: { reviewer: Level; self: Level | null }): Said => ({
  reviewer,
  ...(self ? { self } : {}),
});

/** Answers below which nothing is said about a criterion. */
export const ENOUGH = 3;

/** How many of the last answers are looked at. */
export const LAST = 5;

/** The level in the middle; of two in the middle the lower one, so that nothing looks better than it was. */
export function middleLevel(levels: readonly Level[]): Level | undefined {
  const sorted = levels.map((level) => LEVELS.indexOf(level)).sort((a, b) => a - b);
  return LEVELS[sorted[Math.floor((sorted.length - 1) / 2)] ?? -1];
}

/** The levels that one witness gave, in the order of the answers; answers without one are left out. */
export const levelsBy = (witness: Witness, answers: readonly { said: Said }[]): Level[] =>
  answers.flatMap(({ said }) => said[witness] ?? []);

/** What can be said of a criterion: `little` below ENOUGH, `clear` when most of the last answers were. */
export type Standing = 'unasked' | 'little' | 'not-clear' | 'clear';

/** Where a criterion stands by what the reviewer heard in the last answers; ratings of one's own do not move it. */
export function standingOf(answers: number, last: readonly { said: Said }[]): Standing {
  if (answers === 0) return 'unasked';
  if (answers < ENOUGH) return 'little';
  const levels = levelsBy('reviewer', last);
  return levels.filter((level) => level === 'clear').length * 2 > levels.length ? 'clear' : 'not-clear';
}

/** How much the last levels fall short, for putting the weakest first. Never shown: it is no score. */
export function shortfall(last: readonly { said: Said }[]): number {
  const levels = levelsBy('reviewer', last);
  if (levels.length === 0) return 0;
  const short = levels.map((level) => LEVELS.length - 1 - LEVELS.indexOf(level));
  return short.reduce((sum, each) => sum + each, 0) / levels.length;
}
