/**
 * `npm run calibration -- LABELS.jsonl TRIPLES.jsonl [--part held|seen]`: agreement with labels of others, and with
 * `--write` instead of a part the tables of docs/CALIBRATION.md. The part that was looked at while writing ("seen") is told from the one that was not by the number of the id.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createReviewer, readModel, SILENT, type Reviewer } from '../engine/index.ts';
import { contrastReport } from '../cli/eval-contrast.ts';
import { labelsReport, type LabelsReport } from '../cli/eval-labels.ts';
import { FILLERS, gapsOf, slipped, withFillers } from '../engine/invariance/changes.ts';
import { asRecognised } from './disturb.ts';
import { writeSection } from './page.ts';

type Row = { id: string; kind: string; channel: string };

/** Odd answers, every third triple, and four that were read as examples of the form were looked at. */
const READ_AS_EXAMPLES = new Set(['ca-02', 'ca-04', 'cx1-02', 'cx1-03']);
const numberOf = ({ id }: Row): number => Number(id.slice(id.lastIndexOf('-') + 1));
const seen = {
  labels: (row: Row) => numberOf(row) % 2 === 1 || READ_AS_EXAMPLES.has(row.id),
  triples: (row: Row) => numberOf(row) % 3 === 1 || READ_AS_EXAMPLES.has(row.id),
};

const read = (file: string): Row[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);

const fixed = (value: number | undefined): string =>
  value === undefined || Number.isNaN(value) ? '–' : value.toFixed(2);
const percent = (share: number): string => `${Math.round(share * 100)}%`;

function table(head: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

const pooled = (report: LabelsReport): string[] => [
  String(report.answers),
  fixed(report.meanKappa),
  percent(
    report.criteria.reduce((sum, { exact, n }) => sum + exact * n, 0) /
      report.criteria.reduce((sum, { n }) => sum + n, 0),
  ),
  `${(report.opposite * 100).toFixed(1)}%`,
];

function summary(labels: Row[], triples: Row[], reviewers: [string, Reviewer][]): string {
  const rows = reviewers.map(([name, review]) => {
    const [, kappa, exact, opposite] = pooled(labelsReport(labels, review));
    const { moved, stayed } = contrastReport(triples, review);
    return [name, kappa!, exact!, opposite!, percent(moved), percent(stayed)];
  });
  return table(['', 'mean kappa', 'same level', 'missing ↔ clear', 'triples moved', 'others stayed'], rows);
}

function byCriterion(labels: Row[], triples: Row[], review: Reviewer): string {
  const contrast = contrastReport(triples, review);
  const rows = labelsReport(labels, review).criteria.map(({ criterion, n, kappa, exact }) => {
    const own = contrast.byCriterion.find((entry) => entry.criterion === criterion);
    return [
      `\`${criterion}\``,
      String(n),
      fixed(kappa),
      percent(exact),
      own ? `${Math.round(own.moved * own.n)} of ${own.n}` : '–',
    ];
  });
  return table(['criterion', 'labels', 'kappa', 'same level', 'triples moved'], rows);
}

function byGroup(labels: Row[], key: 'kind' | 'channel', review: Reviewer): string {
  const names = [...new Set(labels.map((row) => row[key]))];
  const rows = names.map((name) => [
    name,
    ...pooled(
      labelsReport(
        labels.filter((row) => row[key] === name),
        review,
      ),
    ),
  ]);
  return table([key, 'answers', 'mean kappa', 'same level', 'missing ↔ clear'], rows);
}

/** The same answers as other people, or other machines, would have put them down. */
const TOLD: [name: string, change: (text: string) => string][] = [
  ['as written', (text) => text],
  ['as a recogniser without marks writes it', asRecognised],
  ['hesitating at every tenth word', hesitating],
  ['every third article left out', (text) => slipped(text, 'no article', 3)],
  ['every third article another', (text) => slipped(text, 'another article', 3)],
  ['every third past told in the present', (text) => slipped(text, 'no past', 3)],
  ['"we" for every third "I"', (text) => slipped(text, 'we for I', 3)],
];

function hesitating(text: string): string {
  const fillers = gapsOf(text)
    .filter((_, i) => i % 10 === 9)
    .map((gap, i) => ({ gap, filler: FILLERS[i % FILLERS.length]! }));
  return withFillers(text, fillers);
}

function byTelling(labels: Row[], review: Reviewer): string {
  const rows = TOLD.map(([name, change]) => {
    const told = labels.map((row) => ({ ...row, answer: change((row as Row & { answer: string }).answer) }));
    return [name, ...pooled(labelsReport(told, review))];
  });
  return table(['told', 'answers', 'mean kappa', 'same level', 'missing ↔ clear'], rows);
}

const { values, positionals } = parseArgs({
  options: { part: { type: 'string' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const [labelsFile, triplesFile] = positionals;
if (!labelsFile || !triplesFile) throw new Error('name a file of labels and one of triples');
const folder = new URL('../engine/model/', import.meta.url);
const model = readModel(
  readFileSync(new URL('words.bin', folder)),
  readFileSync(new URL('weights.bin', folder)),
);

function tables(part: string | undefined): string {
  const inPart = (kind: keyof typeof seen) => (row: Row) =>
    part === undefined || seen[kind](row) === (part === 'seen');
  const labels = read(labelsFile!).filter(inPart('labels'));
  const triples = read(triplesFile!).filter(inPart('triples'));
  const review = createReviewer(model);
  return [
    `${labels.length} answers, ${triples.length} triples`,
    summary(labels, triples, [
      ['rules alone', createReviewer(SILENT)],
      ['rules and sentence models', review],
    ]),
    byCriterion(labels, triples, review),
    byGroup(labels, 'kind', review),
    byGroup(labels, 'channel', review),
    byTelling(labels, review),
  ].join('\n\n');
}

if (values.write) for (const part of ['held', 'seen']) writeSection(part, tables(part));
else process.stdout.write(`${tables(values.part)}\n`);
