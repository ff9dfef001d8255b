import { z } from 'zod';
import { CRITERIA, LEVELS, type CriterionId, type Level, type Reviewer } from '#engine';
import { BatchLine, settingsOf } from './batch-line.ts';
import { count, emptyConfusion, weightedKappa, type Confusion } from './kappa.ts';

/** A line of a batch with what a person called each criterion. */
export const LabelledLine = BatchLine.extend({
  levels: z
    .partialRecord(
      z.enum(CRITERIA),
      z.enum(LEVELS, `must be one of ${LEVELS.join(', ')}`),
      'must say the level of each criterion',
    )
    .refine((levels) => Object.keys(levels).length > 0, 'must say the level of a criterion'),
});

export type CriterionAgreement = {
  criterion: CriterionId;
  n: number;
  /** Quadratically weighted; undefined where the labels do not vary. */
  kappa: number | undefined;
  exact: number;
  /** Rows: label; columns: reviewer; missing, partial, clear. */
  confusion: Confusion;
};

export type LabelsReport = {
  answers: number;
  /** Answers to which a state was given in place of levels. */
  unreviewed: { id: string; state: string }[];
  criteria: CriterionAgreement[];
  /** Undefined where no criterion has a kappa. */
  meanKappa: number | undefined;
  /** Share of labels where `missing` met `clear` or the reverse. */
  opposite: number;
};

/** Reviews every labelled answer and compares. An answer without levels counts as `missing` throughout. */
export function labelsReport(rows: readonly unknown[], review: Reviewer): LabelsReport {
  const tables = new Map<CriterionId, Confusion>();
  const unreviewed: LabelsReport['unreviewed'] = [];
  for (const row of rows) {
    const line = LabelledLine.parse(row);
    const expects = [...new Set([...Object.keys(line.levels), ...(line.expects ?? [])])] as CriterionId[];
    const result = review(line.answer, { ...settingsOf(line), expects });
    if (result.state !== 'reviewed') unreviewed.push({ id: String(line.id), state: result.state });
    for (const criterion of CRITERIA) {
      const label = line.levels[criterion];
      if (label === undefined) continue;
      const level = result.criteria.find((entry) => entry.criterion === criterion)?.level;
      const given: Level = level === undefined || level === 'not-elicited' ? 'missing' : level;
      const table = tables.get(criterion) ?? emptyConfusion();
      count(table, label, given);
      tables.set(criterion, table);
    }
  }
  const criteria = CRITERIA.flatMap((criterion) => {
    const confusion = tables.get(criterion);
    return confusion ? [agreement(criterion, confusion)] : [];
  });
  const kappas = criteria.flatMap((entry) => (entry.kappa === undefined ? [] : [entry.kappa]));
  const labels = criteria.reduce((sum, entry) => sum + entry.n, 0);
  const opposite = criteria.reduce((sum, { confusion }) => sum + confusion[0]![2]! + confusion[2]![0]!, 0);
  return {
    answers: rows.length,
    unreviewed,
    criteria,
    meanKappa: kappas.length > 0 ? kappas.reduce((a, b) => a + b, 0) / kappas.length : undefined,
    opposite: opposite / labels,
  };
}

function agreement(criterion: CriterionId, confusion: Confusion): CriterionAgreement {
  const n = confusion.flat().reduce((a, b) => a + b, 0);
  const same = confusion.reduce((sum, row, i) => sum + row[i]!, 0);
  return { criterion, n, kappa: weightedKappa(confusion), exact: same / n, confusion };
}

/** The report as a table for people. */
export function printLabels(report: LabelsReport): string {
  const lines = [
    `${report.answers} answers`,
    '',
    `${'criterion'.padEnd(22)}   n  kappa  exact   label→reviewer (m p c | m p c | m p c)`,
  ];
  for (const { criterion, n, kappa, exact, confusion } of report.criteria) {
    const cells = confusion.map((row) => row.map((cell) => String(cell).padStart(2)).join(' ')).join(' | ');
    lines.push(
      `${criterion.padEnd(22)} ${String(n).padStart(3)}  ${fixed(kappa).padStart(5)}  ${fixed(exact).padStart(5)}   ${cells}`,
    );
  }
  lines.push(
    '',
    `mean kappa ${fixed(report.meanKappa)} · missing taken for clear or the reverse in ${(report.opposite * 100).toFixed(1)}% of labels`,
  );
  for (const { id, state } of report.unreviewed) lines.push(`no levels: ${id} (${state})`);
  return `${lines.join('\n')}\n`;
}

const fixed = (value: number | undefined): string => (value === undefined ? '–' : value.toFixed(2));
