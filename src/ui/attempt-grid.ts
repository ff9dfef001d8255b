import type { CriterionPage } from '#content/rubric.ts';
import { CRITERIA, type CriterionId, type Level } from '#engine/rubric.ts';

export type Rated = { reviewer: Level; self: Level | null };
type WithLevels = { levels: Partial<Record<CriterionId, Rated>> };

/** One criterion across several attempts, in the attempts' order; undefined where it was not called for. */
export type GridRow = { criterion: CriterionId; title: string; cells: (Rated | undefined)[] };

/** Criteria × attempts: every criterion that at least one of the attempts was held against. */
export function gridRows(
  attempts: readonly WithLevels[],
  rubric: ReadonlyMap<CriterionId, Pick<CriterionPage, 'title'>>,
): GridRow[] {
  return CRITERIA.map((criterion) => ({
    criterion,
    title: rubric.get(criterion)?.title ?? criterion,
    cells: attempts.map(({ levels }) => levels[criterion]),
  })).filter(({ cells }) => cells.some((cell) => cell !== undefined));
}
