import type { Review } from '#engine';

/** What `--fail-on missing` asks: a criterion is missing, or nothing could be reviewed at all. */
export function isMissingSomething(result: Review): boolean {
  return result.state !== 'reviewed' || result.criteria.some((entry) => entry.level === 'missing');
}
