import { CAUSE_ABOUTS, type CauseAbout, type CauseKind } from '#content/rejection-names.ts';
import { CRITERIA, type CriterionId } from '#engine';

/** Rejections below which nothing is counted. */
export const ENOUGH_REJECTIONS = 5;

/** Rejections that must share a cause, said or observed, before it is called a pattern. */
export const ENOUGH_ALIKE = 3;

type Noted = {
  applicationId: string;
  kind: CauseKind;
  about: CauseAbout;
  criteria: readonly { criterion: CriterionId }[];
};

/** A cause that several rejections share, with how many of them had it from whom. */
export type Pattern = {
  of: { criterion: CriterionId } | { about: Exclude<CauseAbout, 'other'> };
  rejections: number;
  said: number;
  observed: number;
};

export type Patterns = { rejections: number; enough: boolean; patterns: Pattern[] };

/**
 * What several rejections have in common, once there are enough of them. A cause counts once a rejection, by
 * the better of its witnesses: what was said before what was observed. Guesses never count.
 */
export function findPatterns(rejections: number, causes: readonly Noted[]): Patterns {
  const enough = rejections >= ENOUGH_REJECTIONS;
  if (!enough) return { rejections, enough, patterns: [] };
  const known = causes.filter(({ kind }) => kind !== 'guessed');
  const patterns = [
    ...CRITERIA.map((criterion) =>
      count(
        { criterion },
        known.filter((cause) => cause.criteria.some((each) => each.criterion === criterion)),
      ),
    ),
    // What is about one's answers is told apart by criterion.
    ...CAUSE_ABOUTS.filter((about) => about !== 'other' && about !== 'answers').map((about) =>
      count(
        { about } as Pattern['of'],
        known.filter((cause) => cause.about === about),
      ),
    ),
  ];
  return {
    rejections,
    enough,
    patterns: patterns
      .filter((pattern) => pattern.rejections >= ENOUGH_ALIKE)
      .sort((a, b) => b.rejections - a.rejections || b.said - a.said),
  };
}

function count(of: Pattern['of'], causes: readonly Noted[]): Pattern {
  const said = new Set(causes.filter(({ kind }) => kind === 'said').map((cause) => cause.applicationId));
  const all = new Set(causes.map((cause) => cause.applicationId));
  return { of, rejections: all.size, said: said.size, observed: all.size - said.size };
}
