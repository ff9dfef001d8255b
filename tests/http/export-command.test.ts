import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuestions } from '#content';
import { ctxFor, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { localPerson } from '#server/people/local-person.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { runDebrief } from '../harness/run-debrief.ts';
import { startServer } from '../harness/start-server.ts';

/** `debrief export`: the same, whether a Debrief serves the database at this moment or not. */

const ANSWER = 'In May 2023 I called nine customers with Tom from sales, and “renewals” rose from 4% to 9%.';
let database: FreshDatabase;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'debrief-export-'));
  database = await freshDatabase();
  const ctx = ctxFor(database, { kind: 'person', id: await localPerson(database.db) });
  await submitAttempt(ctx, { questionId: readQuestions()[0]!.id, text: ANSWER });
});
afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true });
});

const exported = (args: string[] = [], env: Record<string, string> = { DATABASE_URL: database.url }) =>
  runDebrief(['export', ...args], '', env);

type Practice = { format: string; tables: { attempts: { text: string }[] } };

describe('what was practised', () => {
  it('comes as JSON, and as a table of levels', async () => {
    const [json, csv] = await Promise.all([exported(), exported(['--format', 'csv'])]);
    expect([json.code, json.err, csv.code, csv.err]).toEqual([0, '', 0, '']);
    const practice = JSON.parse(json.out) as Practice;
    expect(practice.format).toBe('debrief-practice');
    expect(practice.tables.attempts.map(({ text }) => text)).toEqual([ANSWER]);
    const [head, ...rows] = csv.out.trim().split(/\r?\n/);
    expect(head).toMatch(/"attempt".*"criterion","reviewer"/);
    expect(rows.some((row) => row.includes('"quantified-outcome"'))).toBe(true);
  });

  it('comes while Debrief serves it, which goes on', async () => {
    const server = await startServer({ databaseUrl: database.url });
    try {
      const { code, out } = await exported();
      expect([code, (JSON.parse(out) as Practice).tables.attempts.length]).toEqual([0, 1]);
      expect((await server.fetch('/readyz')).status).toBe(200);
    } finally {
      await server.stop();
    }
  });

  it('comes wherever it is served, as reading it serves nobody', async () => {
    const env = { DATABASE_URL: database.url, PUBLIC_URL: 'https://debrief.example' };
    expect((await exported([], env)).code).toBe(0);
  });

  it.each([
    [
      'refuses the password',
      (url: URL) => (url.password = 'another'),
      'refuses the user name or the password',
    ],
    ['is away', (url: URL) => (url.port = '1'), 'the database does not answer'],
  ])('is not there where the database %s, which is told without a stack', async (_name, change, words) => {
    const url = new URL(database.url);
    change(url);
    const { code, out, err } = await exported([], { DATABASE_URL: url.href });
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^debrief: .+\n$/);
    expect(err).toContain(words);
  });

  it('goes into a file that only its owner reads', async () => {
    const file = join(folder, 'practice.json');
    expect(await exported(['--output', file])).toEqual({ code: 0, out: '', err: '' });
    expect((JSON.parse(readFileSync(file, 'utf8')) as Practice).tables.attempts).toHaveLength(1);
    if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it.each([
    ['a folder', '.'],
    ['a folder that is not there', 'no/such/file.json'],
  ])('says when the file cannot be written: %s', async (_name, path) => {
    const { code, err } = await exported(['--output', join(folder, path)]);
    expect(code).toBe(1);
    expect(err).toMatch(/^debrief: cannot write .+\n$/);
  });
});

describe('debrief import', () => {
  const imported = (args: string[], url: string) =>
    runDebrief(['import', ...args], '', { DATABASE_URL: url });

  it('brings it back into another database, after saying what it would do', async () => {
    const file = join(folder, 'everything.json');
    await exported(['--output', file]);
    const elsewhere = await freshDatabase();
    try {
      const looked = await imported([file, '--dry-run'], elsewhere.url);
      expect([looked.code, looked.err]).toEqual([0, '']);
      expect(looked.out).toMatch(/Nothing was changed.*\n {2}attempts +1 added, 0 replaced by newer, 0 kept/);
      expect((await imported([file], elsewhere.url)).out).toMatch(/Brought back:\n {2}attempts +1 added/);
      expect((await imported([file], elsewhere.url)).out).toMatch(
        /attempts +0 added, .*, 1 kept as they are/,
      );
      const back = await exported([], { DATABASE_URL: elsewhere.url });
      const moment = /"exportedAt":"[^"]+"/;
      expect(back.out.replace(moment, '')).toBe(readFileSync(file, 'utf8').replace(moment, ''));
    } finally {
      await elsewhere.close();
    }
  });

  it('refuses what is no export, and says so in a line', async () => {
    const { code, out, err } = await imported(['package.json'], database.url);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^debrief: This is not an export of Debrief\..*\n$/);
    for (const args of [[], ['no/such/file.json'], ['a', 'b'], ['--format', 'csv']])
      expect([args, (await imported(args, database.url)).code]).toEqual([args, 2]);
  });
});

it('a data folder without practice is said to have none, and stays as it was', async () => {
  const nowhere = join(folder, 'never-used');
  const { code, out, err } = await exported([], { DATABASE_URL: '', DEBRIEF_DATA: nowhere });
  expect([code, out]).toEqual([1, '']);
  expect(err).toContain(nowhere);
  expect(existsSync(nowhere)).toBe(false);
});

it('wrong usage exits 2', async () => {
  expect((await exported(['--format', 'xml'])).code).toBe(2);
  expect((await exported(['everything'])).code).toBe(2);
});
