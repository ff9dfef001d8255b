import { z } from 'zod';
import {
  CRITERIA,
  criteriaFor,
  LEVELS,
  type CriterionId,
  type Level,
  type LevelOrNone,
  type Reviewer,
} from '#engine';
import { BatchLine, settingsOf } from './batch-line.ts';

/** One answer in three versions that differ only in the words that decide one criterion. */
export const Triple = BatchLine.omit({ answer: true }).extend({
  criterion: z.enum(CRITERIA, 'must be the id of a criterion'),
  clear: z.string('must be text'),
  partial: z.string('must be text'),
  missing: z.string('must be text'),
});

export type ContrastRow = {
  id: string;
  criterion: CriterionId;
  /** Levels of the target in the missing, partial and clear version. */
  target: Record<Level, LevelOrNone>;
  moved: boolean;
  /** Other criteria that changed between the clear and the missing version. */
  changed: CriterionId[];
  others: number;
};

export type ContrastReport = {
  triples: number;
  rows: ContrastRow[];
  byCriterion: { criterion: CriterionId; n: number; moved: number; stayed: number }[];
  /** Share of triples whose target is higher in the clear than in the missing version. */
  moved: number;
  /** Share of other criteria that kept their level between these two. */
  stayed: number;
};

/** Reviews the three versions of every triple. */
export function contrastReport(lines: readonly unknown[], review: Reviewer): ContrastReport {
  const rows = lines.map((line) => compare(Triple.parse(line), review));
  const byCriterion = CRITERIA.flatMap((criterion) => {
    const own = rows.filter((row) => row.criterion === criterion);
    return own.length > 0
      ? [{ criterion, n: own.length, moved: movedShare(own), stayed: stayedShare(own) }]
      : [];
  });
  return { triples: rows.length, rows, byCriterion, moved: movedShare(rows), stayed: stayedShare(rows) };
}

function compare(triple: z.infer<typeof Triple>, review: Reviewer): ContrastRow {
  const expects = [...new Set([...criteriaFor(triple.kind, triple.role ?? 'pmm'), triple.criterion])];
  const levelsOf = (text: string): Map<CriterionId, LevelOrNone> => {
    const result = review(text, { ...settingsOf(triple), expects });
    return new Map(result.criteria.map((entry) => [entry.criterion, entry.level]));
  };
  const levels = {
    clear: levelsOf(triple.clear),
    partial: levelsOf(triple.partial),
    missing: levelsOf(triple.missing),
  };
  const target = {} as Record<Level, LevelOrNone>;
  for (const level of LEVELS) target[level] = levels[level].get(triple.criterion) ?? 'missing';
  const others = expects.filter((id) => id !== triple.criterion);
  return {
    id: String(triple.id),
    criterion: triple.criterion,
    target,
    moved: rank(target.clear) > rank(target.missing),
    changed: others.filter((id) => levels.clear.get(id) !== levels.missing.get(id)),
    others: others.length,
  };
}

const rank = (level: LevelOrNone): number => (level === 'not-elicited' ? 0 : LEVELS.indexOf(level));
const movedShare = (rows: readonly ContrastRow[]): number =>
  rows.filter((row) => row.moved).length / rows.length;

function stayedShare(rows: readonly ContrastRow[]): number {
  const others = rows.reduce((sum, row) => sum + row.others, 0);
  const changed = rows.reduce((sum, row) => sum + row.changed.length, 0);
  return others === 0 ? 1 : 1 - changed / others;
}

/** The report as a table for people. */
export function printContrast(report: ContrastReport): string {
  const percent = (share: number) => `${(share * 100).toFixed(0)}%`.padStart(5);
  const lines = [`${report.triples} triples`, '', `${'criterion'.padEnd(22)}   n  moved  others stayed`];
  for (const { criterion, n, moved, stayed } of report.byCriterion) {
    lines.push(`${criterion.padEnd(22)} ${String(n).padStart(3)}  ${percent(moved)}  ${percent(stayed)}`);
  }
  lines.push(
    '',
    `target moved ${percent(report.moved).trim()} · others stayed ${percent(report.stayed).trim()}`,
  );
  return `${lines.join('\n')}\n`;
}
