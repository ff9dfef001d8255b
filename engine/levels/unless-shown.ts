import type { Level } from '../rubric.ts';
import { arguing, type Evidence } from './level.ts';

/** A cap: where words speak against the criterion and no finding shows it, at most this level, whatever is heard. */
export function unlessShown(limit: Level): (evidence: Evidence) => Level | undefined {
  return ({ findings }) => {
    const against = arguing(findings, 'missing').some((finding) => finding.start < finding.end);
    return against && arguing(findings, 'clear').length === 0 ? limit : undefined;
  };
}
