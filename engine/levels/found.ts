import type { Finding } from '../finding.ts';

/**
 * The kinds of finding that count towards a level, for or against it. How much each counts for a criterion
 * is learned with the sentence models (`training/combine.ts`) and stands in their weights.
 */
export const FOUND = ['clear', 'partial', 'against', 'absent'] as const;

/** Which kinds are among the findings of a criterion: 1 or 0 each, in the order of `FOUND`. */
export function foundIn(findings: readonly Finding[]): number[] {
  const kinds = new Set(findings.map(kindOf));
  return FOUND.map((kind) => (kinds.has(kind) ? 1 : 0));
}

function kindOf({ speaksFor, start, end }: Finding): (typeof FOUND)[number] {
  if (speaksFor !== 'missing') return speaksFor;
  return start < end ? 'against' : 'absent';
}
