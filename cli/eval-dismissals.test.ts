import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { z } from 'zod';
import { readQuestions } from '#content';
import type { Ctx } from '#server/ctx.ts';
import { localPerson } from '#server/people/local-person.ts';
import type { DismissalCount } from '#server/practice/count-dismissals.ts';
import { dismissFinding } from '#server/practice/dismiss-finding.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import {
  ctxFor,
  ctxForSomebody,
  databaseForThisTest,
  freshDatabase,
  type FreshDatabase,
} from '../tests/harness/fresh-database.ts';
import { runDebrief } from '../tests/harness/run-debrief.ts';
import { printDismissals } from './eval-dismissals.ts';

const ANSWER = 'In May 2023 I called nine customers with Tom from sales, and renewals rose from 4% to 9%.';
let database: FreshDatabase;
let folder: string;
let rule: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-dismissals-'));
  database = await freshDatabase();
  rule = await dismissOne(ctxFor(database, { kind: 'person', id: await localPerson(database.db) }));
  await dismissOne(await ctxForSomebody(database, 'Somebody else'));
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

/** Hands the answer in and sets a finding aside; gives its rule. */
async function dismissOne(ctx: Ctx): Promise<string> {
  const { id, review } = await submitAttempt(ctx, { questionId: readQuestions()[0]!.id, text: ANSWER });
  const finding = review.findings[0]!;
  await dismissFinding(ctx, { attemptId: id, key: finding.key });
  return finding.rule;
}

const report = (args: string[] = [], env: Record<string, string> = { DATABASE_URL: database.url }) =>
  runDebrief(['eval', '--dismissals', ...args], '', env);

const schema = z.fromJSONSchema(
  JSON.parse(readFileSync(new URL('./schema/eval-dismissals.schema.json', import.meta.url), 'utf8')) as never,
);

it('counts what this person was shown and set aside, as a table and as JSON of the published form', async () => {
  const [table, json] = await Promise.all([report(), report(['--format', 'json'])]);
  expect([table.code, table.err, json.code, json.err]).toEqual([0, '', 0, '']);
  const given = JSON.parse(json.out) as DismissalCount;
  expect(schema.safeParse(given).error).toBeUndefined();
  expect(given).toMatchObject({ fewest: 10, texts: 1 });
  expect(given.rules.filter(({ dismissed }) => dismissed > 0)).toMatchObject([{ rule, dismissed: 1 }]);
  expect(table.out).toMatch(/^1 answer · \d+ notes? shown · 1 set aside/);
  expect(table.out).toMatch(new RegExp(`^${rule} +\\d+ +\\d+ +1 +too few to say$`, 'm'));
  expect(table.out).toContain('fewer than 10');
});

it('shows rates with their intervals, in columns', () => {
  const of = (name: string, shown: number, dismissed: number, [rate, low, high]: (number | null)[]) =>
    ({ rule: name, version: 1, shown, dismissed, rate, low, high }) as DismissalCount['rules'][number];
  const rules = [
    of('concise/long', 12, 3, [0.25, 0.089, 0.532]),
    of('own-role/we', 4, 1, [null, null, null]),
  ];
  expect(printDismissals({ fewest: 10, texts: 9, rules })).toBe(
    [
      '9 answers · 16 notes shown · 4 set aside as “not so”',
      '',
      'rule          version  shown  not so  rate  95% interval',
      'concise/long        1     12       3   25%  9% to 53%',
      'own-role/we         1      4       1  too few to say',
      '',
      'Too few to say: shown fewer than 10 times.',
      '',
    ].join('\n'),
  );
});

it('a person who has answered nothing is told what to do, and programs get an empty list', async () => {
  const { url } = await databaseForThisTest();
  const [table, json] = await Promise.all([
    report([], { DATABASE_URL: url }),
    report(['--format', 'json'], { DATABASE_URL: url }),
  ]);
  expect([table.code, table.out, json.code]).toEqual([0, '', 0]);
  expect(table.err).toContain('Not so');
  expect(JSON.parse(json.out)).toEqual({ fewest: 10, texts: 0, rules: [] });
});

it('a data folder without practice is said to have none, and stays as it was', async () => {
  const nowhere = join(folder, 'never-used');
  const { code, out, err } = await report([], { DATABASE_URL: '', DEBRIEF_DATA: nowhere });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);
});

it.each([
  ['a file', ['labels.jsonl']],
  ['triples', ['--contrast', 'triples.jsonl']],
  ['another engine', ['--rules-only']],
  ['an unknown format', ['--format', 'xml']],
])('wrong usage exits 2: with %s', async (_name, args) => {
  const { code, out, err } = await report(args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('debrief eval --help');
});
