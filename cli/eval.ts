/** `debrief eval`: levels against labels, and contrast triples. */
import { createReviewer, SILENT } from '#engine';
import { review } from '#server/reviewer.ts';
import { oneOf, readArguments } from './arguments.ts';
import { contrastReport, printContrast } from './eval-contrast.ts';
import { labelsReport, printLabels } from './eval-labels.ts';
import { EXIT, UsageError } from './exit.ts';
import { readText } from './review.ts';

const OPTIONS = {
  contrast: { type: 'string' },
  format: { type: 'string' },
  'rules-only': { type: 'boolean' },
} as const;

/** Prints the report of one file of labels or triples. */
export async function evalCommand(args: string[]): Promise<number> {
  const { values, positionals } = readArguments(args, OPTIONS, true);
  const file = values.contrast ?? positionals[0];
  const extra = values.contrast === undefined ? positionals.length > 1 : positionals.length > 0;
  if (file === undefined || extra) throw new UsageError('name one file: labels, or --contrast and triples');
  const format = oneOf('--format', values.format ?? 'pretty', ['pretty', 'json']);
  const reviewer = values['rules-only'] ? createReviewer(SILENT) : review;
  const rows = rowsOf(await readText(file), file);
  if (values.contrast === undefined) {
    const report = labelsReport(rows, reviewer);
    process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : printLabels(report));
  } else {
    const report = contrastReport(rows, reviewer);
    process.stdout.write(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : printContrast(report));
  }
  return EXIT.ok;
}

function rowsOf(text: string, file: string): unknown[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    try {
      return [JSON.parse(line) as unknown];
    } catch {
      throw new UsageError(`${file}, line ${i + 1} is not JSON`);
    }
  });
}
