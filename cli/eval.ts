/** `debrief eval`: levels against labels, contrast triples, and what was called "not so". */
import type { z } from 'zod';
import { createReviewer, SILENT } from '#engine';
import { review } from '#server/reviewer.ts';
import { oneOf, readArguments } from './arguments.ts';
import { contrastReport, printContrast, Triple } from './eval-contrast.ts';
import { LabelledLine, labelsReport, printLabels } from './eval-labels.ts';
import { CommandError, EXIT, UsageError } from './exit.ts';
import { plainReason } from './plain-reason.ts';
import { readText } from './read-text.ts';

const OPTIONS = {
  contrast: { type: 'string' },
  dismissals: { type: 'boolean' },
  format: { type: 'string' },
  'rules-only': { type: 'boolean' },
} as const;

/** Prints the report of one file of labels or triples, or of the person's own dismissals. */
export async function evalCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  const format = oneOf('--format', values.format ?? 'pretty', ['pretty', 'json']);
  if (values.dismissals) {
    if (positionals.length > 0 || values.contrast !== undefined || values['rules-only'])
      throw new UsageError('--dismissals reads your own practice, and takes only --format');
    // Labels and triples need no database, nor its driver.
    const { reportDismissals } = await import('./eval-dismissals.ts');
    return reportDismissals(format);
  }
  const file = values.contrast ?? positionals[0];
  const extra = values.contrast === undefined ? positionals.length > 1 : positionals.length > 0;
  if (file === undefined || extra)
    throw new UsageError('name one file: labels, or --contrast and triples; or ask for --dismissals');
  const reviewer = values['rules-only'] ? createReviewer(SILENT) : review;
  const text = await readText(file);
  if (values.contrast === undefined) {
    const report = labelsReport(rowsOf(text, file, LabelledLine), reviewer);
    process.stdout.write(format === 'json' ? asJson(report) : printLabels(report));
  } else {
    const report = contrastReport(rowsOf(text, file, Triple), reviewer);
    process.stdout.write(format === 'json' ? asJson(report) : printContrast(report));
  }
  return EXIT.ok;
}

/** A kappa that is not defined is `null`: every criterion has the same keys. */
const asJson = (report: object): string =>
  `${JSON.stringify(report, (_, value: unknown) => (value === undefined ? null : value), 2)}\n`;

/** The objects of a file, one a line, which stands for an id where there is none. A figure over some of the lines would mislead: one bad line ends it. */
function rowsOf(text: string, file: string, shape: z.ZodType<{ id?: unknown }>): unknown[] {
  const rows = text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const given = shape.safeParse(parsed(line));
    if (given.success) return [{ ...given.data, id: given.data.id ?? `line ${i + 1}` }];
    throw new CommandError(`${file}, line ${i + 1}: ${plainReason(given.error)}`);
  });
  if (rows.length === 0) throw new CommandError(`${file} holds no lines`);
  return rows;
}

/** Undefined where it is not JSON, which no shape takes. */
function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
