import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CRITERIA, type CriterionId, type Level, type Reviewer } from '#engine';
import { runDebrief } from '../tests/harness/run-debrief.ts';
import { contrastReport } from './eval-contrast.ts';
import { labelsReport, type LabelsReport } from './eval-labels.ts';
import { weightedKappa } from './kappa.ts';

const tableOf = (a: number[], b: number[], levels: number): number[][] => {
  const table = Array.from({ length: levels }, () => new Array<number>(levels).fill(0));
  a.forEach((level, i) => table[level - 1]![b[i]! - 1]!++);
  return table;
};
const numbers = (text: string) => text.split(' ').map(Number);

it('weighted kappa is the published value (irr::kappa2, data "anxiety", raters 1 and 2, squared weights: 0.297)', () => {
  const table = tableOf(
    numbers('3 3 3 4 5 5 2 3 5 2 2 6 1 5 2 2 1 2 4 3'),
    numbers('3 6 4 6 2 4 2 4 3 3 2 3 3 3 2 2 1 3 3 4'),
    6,
  );
  expect(weightedKappa(table)).toBeCloseTo(0.297, 3);
});

it('full agreement is 1, the full reverse −1, chance 0, and one constant level has no kappa', () => {
  expect(
    weightedKappa([
      [5, 0, 0],
      [0, 5, 0],
      [0, 0, 5],
    ]),
  ).toBe(1);
  expect(
    weightedKappa([
      [0, 0, 5],
      [0, 0, 0],
      [5, 0, 0],
    ]),
  ).toBe(-1);
  expect(
    weightedKappa([
      [1, 1, 1],
      [1, 1, 1],
      [1, 1, 1],
    ]),
  ).toBeCloseTo(0);
  expect(
    weightedKappa([
      [0, 0, 0],
      [0, 9, 0],
      [0, 0, 0],
    ]),
  ).toBeUndefined();
});

/** Gives every criterion the level that the answer names. */
const sayer: Reviewer = (answer, { expects = [] }) => ({
  engine: 'e',
  rubric: 'r',
  state: 'reviewed',
  findings: [],
  criteria: CRITERIA.map((criterion) => ({
    criterion,
    level: expects.includes(criterion) ? (levelSaid(answer, criterion) ?? 'missing') : 'not-elicited',
    because: '',
    findings: [],
  })),
});
const levelSaid = (answer: string, criterion: CriterionId) =>
  new RegExp(`${criterion}=(\\w+)`).exec(answer)?.[1] as Level | undefined;

it('counts labels against levels, by criterion', () => {
  const rows = (
    [
      ['clear', 'clear'],
      ['partial', 'clear'],
      ['missing', 'missing'],
      ['missing', 'clear'],
    ] as const
  ).map(([label, given], i) => ({
    id: i,
    kind: 'behavioural',
    answer: `specific=${given} concise=partial`,
    levels: { specific: label, concise: 'partial' },
  }));
  const report = labelsReport(rows, sayer);
  const [concise, specific] = report.criteria;
  expect(specific).toMatchObject({
    criterion: 'specific',
    n: 4,
    exact: 0.5,
    confusion: [
      [1, 0, 1],
      [0, 0, 1],
      [0, 0, 1],
    ],
  });
  // Observed 4 + 1, expected (2·1·0 + 2·3·4 + 1·1·1 + 1·3·1 + 1·1·4 + 1·3·0) / 4 = 8.
  expect(specific!.kappa).toBeCloseTo(1 - 5 / 8);
  expect(concise).toMatchObject({ criterion: 'concise', exact: 1, kappa: undefined });
  expect(report.meanKappa).toBeCloseTo(1 - 5 / 8);
  expect(report.opposite).toBeCloseTo(1 / 8);
});

it('an answer that gets a state counts as missing throughout, and is named', () => {
  const inState: Reviewer = () => ({
    engine: 'e',
    rubric: 'r',
    state: 'too-short',
    findings: [],
    criteria: [],
  });
  const rows = [{ id: 'a', kind: 'craft', answer: 'x', levels: { concise: 'clear' } }];
  const report = labelsReport(rows, inState);
  expect(report.unreviewed).toEqual([{ id: 'a', state: 'too-short' }]);
  expect(report.criteria[0]!.confusion[2]).toEqual([1, 0, 0]);
});

it('a triple moves when its target is higher in the clear version, and keeps the rest when nothing else changes', () => {
  const triple = (id: string, clear: string, missing: string) => ({
    id,
    criterion: 'own-role',
    kind: 'failure',
    question: 'Tell me about a time you failed.',
    clear,
    partial: clear,
    missing,
  });
  const report = contrastReport(
    [
      triple('moved', 'own-role=clear specific=partial', 'own-role=missing specific=partial'),
      triple('halo', 'own-role=clear specific=clear', 'own-role=missing specific=missing'),
      triple('stuck', 'own-role=partial', 'own-role=partial'),
    ],
    sayer,
  );
  expect(report.rows.map(({ moved, changed }) => [moved, changed])).toEqual([
    [true, []],
    [true, ['specific']],
    [false, []],
  ]);
  expect(report.moved).toBeCloseTo(2 / 3);
  // Five other criteria a triple (of a failure's six), one of fifteen changed.
  expect(report.stayed).toBeCloseTo(14 / 15);
});

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-eval-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(name: string, rows: readonly object[]): string {
  const file = join(folder, name);
  writeFileSync(file, `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  return file;
}

const LABELLED = [
  {
    id: 1,
    kind: 'failure',
    question: 'A failure?',
    answer: 'No.',
    levels: { specific: 'missing', concise: 'clear' },
  },
  {
    id: 2,
    kind: 'failure',
    question: 'A failure?',
    answer:
      'In March 2021, in Leeds, I sent the price letter to all nine hundred homes before Tom had read it, and forty of them left.',
    levels: { specific: 'clear', concise: 'clear' },
  },
];

it('prints a table for people and the same as JSON', async () => {
  const file = fileOf('labels.jsonl', LABELLED);
  const [table, json] = await Promise.all([
    runDebrief(['eval', file]),
    runDebrief(['eval', file, '--format', 'json']),
  ]);
  expect([table.code, json.code]).toEqual([0, 0]);
  const report = JSON.parse(json.out) as LabelsReport;
  expect(report).toMatchObject({ answers: 2, unreviewed: [{ id: '1', state: 'too-short' }] });
  expect(report.criteria.find(({ criterion }) => criterion === 'specific')).toMatchObject({ n: 2, kappa: 1 });
  expect(table.out).toMatch(/^2 answers/);
  expect(table.out).toMatch(/specific +2 +1\.00/);
  expect(table.out).toContain('mean kappa');
});

it('prints no mean of kappas that are not defined, and names a line that has no id', async () => {
  const { kind, question, answer } = LABELLED[0]!;
  const short = { kind, question, answer, levels: { specific: 'missing' } };
  const { code, out } = await runDebrief(['eval', fileOf('one.jsonl', [short])]);
  expect(code).toBe(0);
  expect(out).toContain('mean kappa –');
  expect(out).toContain('no levels: line 1 (too-short)');
});

it('refuses a line without levels', async () => {
  const { code, err } = await runDebrief(['eval', fileOf('none.jsonl', [{ ...LABELLED[0], levels: {} }])]);
  expect(code).toBe(1);
  expect(err).toContain('line 1: levels must say the level of a criterion');
});

it('evaluates triples with --contrast', async () => {
  const [, good] = LABELLED;
  const file = fileOf('triples.jsonl', [
    {
      id: 't',
      criterion: 'specific',
      kind: 'failure',
      question: 'A failure?',
      clear: good!.answer,
      partial:
        'We once sent a letter too early and some of the homes left us, which was a failure of a kind.',
      missing:
        'I generally try to learn from every failure, and I always tell people to be open about theirs.',
    },
  ]);
  const { code, out } = await runDebrief(['eval', '--contrast', file, '--format', 'json']);
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ triples: 1, moved: 1 });
});

it.each([
  ['no file', []],
  ['two files', ['a.jsonl', 'b.jsonl']],
  ['an unknown format', ['a.jsonl', '--format', 'xml']],
  ['an unknown option', ['a.jsonl', '--loud']],
])('wrong usage exits 2: %s', async (_name, args) => {
  expect((await runDebrief(['eval', ...args])).code).toBe(2);
});

it('a file that is no labels says which line is at fault', async () => {
  const file = join(folder, 'bad.jsonl');
  writeFileSync(file, `${JSON.stringify(LABELLED[0])}\nnot json\n`);
  const { code, err } = await runDebrief(['eval', file]);
  expect(code).toBeGreaterThan(0);
  expect(err).toMatch(/line 2/);
});
