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

/**
 * What became of the levels from one attempt to another: `From partial to clear: Specific · Your own part.
 * The other 7 stayed.` Only criteria that both were held against count.
 */
export function saidMoves(
  from: WithLevels,
  to: WithLevels,
  rubric: ReadonlyMap<CriterionId, Pick<CriterionPage, 'title'>>,
): string | undefined {
  const moves = new Map<string, string[]>();
  let stayed = 0;
  for (const { title, cells } of gridRows([from, to], rubric)) {
    const [was, is] = cells;
    if (!was || !is) continue;
    const move = `From ${was.reviewer} to ${is.reviewer}`;
    if (was.reviewer === is.reviewer) stayed++;
    else moves.set(move, [...(moves.get(move) ?? []), title]);
  }
  if (moves.size === 0) return stayed > 0 ? 'No level changed.' : undefined;
  const said = [...moves].map(([move, titles]) => `${move}: ${titles.join(' · ')}.`);
  if (stayed > 0) said.push(stayed === 1 ? 'The other one stayed.' : `The other ${stayed} stayed.`);
  return said.join(' ');
}
