import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { CRITERIA, KINDS } from '#engine';
import { readQuestions } from '#content';
import { runDebrief } from '../../tests/harness/run-debrief.ts';
import { Triple } from '../eval-contrast.ts';
import { LabelledLine } from '../eval-labels.ts';

const fileOf = (name: string) => readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8');
const compile = (name: string): ValidateFunction =>
  new Ajv2020({ allowUnionTypes: true }).compile(JSON.parse(fileOf(name)) as object);

const LABELLED = [
  { id: 7, kind: 'intro', answer: '', levels: { concise: 'missing' } },
  { kind: 'craft', answer: 'I would ask six buyers first.', levels: { specific: 'clear' }, expects: null },
];
const TRIPLE = {
  kind: 'craft',
  criterion: 'specific',
  clear: 'In May.',
  partial: 'Once.',
  missing: 'Often.',
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-schema-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function printed(args: string[], lines: readonly object[]): Promise<unknown> {
  const file = join(folder, `${args.join('')}.jsonl`);
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  const { code, out, err } = await runDebrief([...args, file, '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out);
}

function expectToHold(name: string, given: unknown): void {
  const holds = compile(name);
  expect(holds(given), JSON.stringify(holds.errors)).toBe(true);
}

it('eval prints for programs what its schema says, an agreement that is not defined as well', async () => {
  expectToHold('eval-labels', await printed(['eval'], LABELLED));
});

it('eval --contrast prints for programs what its schema says', async () => {
  expectToHold('eval-contrast', await printed(['eval', '--contrast'], [TRIPLE, { ...TRIPLE, id: 'b' }]));
});

it('the whole bank is as the schema of what questions search prints says', () => {
  expectToHold('questions', readQuestions());
});

it.each([
  ['labelled-line', LabelledLine, LABELLED[1]!],
  ['triple-line', Triple, TRIPLE],
] as const)('%s takes in what the command takes', (name, shape, line) => {
  const allowed = compile(name);
  const given = [
    line,
    { ...line, id: null, role: 'pm', seconds: 12.5, note: 'let through' },
    { ...line, kind: 'chat' },
    { ...line, criterion: 'charm', levels: { charm: 'clear' } },
    { ...line, clear: 3, levels: { concise: 'superb' } },
    { ...line, missing: undefined, levels: {} },
    { ...line, id: 2 ** 53 },
  ].map((one) => JSON.parse(JSON.stringify(one)) as unknown);
  expect(given.map((one) => allowed(one))).toEqual(given.map((one) => shape.safeParse(one).success));
  expect(given.map((one) => allowed(one))).toEqual([true, true, false, false, false, false, false]);
});

it.each(['batch-line', 'labelled-line', 'triple-line', 'eval-labels', 'eval-contrast', 'questions'])(
  '%s lists every criterion, and no other',
  (name) => {
    const { $defs } = JSON.parse(fileOf(name)) as {
      $defs: { criterion: { enum: string[] }; kind?: { enum: string[] } };
    };
    expect($defs.criterion.enum).toEqual([...CRITERIA]);
    if ($defs.kind) expect($defs.kind.enum).toEqual([...KINDS]);
  },
);
