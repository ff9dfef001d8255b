import { text } from 'node:stream/consumers';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { rowsOfEverything } from '../../../tests/harness/rows-of-everything.ts';
import type { Ctx } from '#server/ctx.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { attempts, committeeRatings, dismissals, drafts, ownQuestions } from '#server/schema.ts';
import { fits } from './check-value.ts';
import { exportEverything } from './export-everything.ts';
import { importEverything } from './import-everything.ts';
import { EXPORTED_TABLES, OWNED_TABLES, STAYS_HERE } from './owned-tables.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
  other = await ctxForSomebody(database);
});
afterAll(() => database.close());

const exported = (who = ctx) => text(exportEverything(who));
const bring = (file: string | object, who = ctx, keep = true) =>
  importEverything(who, { bytes: Buffer.from(typeof file === 'string' ? file : JSON.stringify(file)), keep });
type Row = Record<string, unknown>;
type File = { format: string; version: unknown; exportedAt: string; tables: Record<string, Row[]> };
const read = (file: string) => JSON.parse(file) as File;
const totals = ({ tables }: Awaited<ReturnType<typeof bring>>) =>
  tables.reduce(
    (sum, { added, replaced, kept, leftOut }) => [
      sum[0]! + added,
      sum[1]! + replaced,
      sum[2]! + kept,
      sum[3]! + leftOut,
    ],
    [0, 0, 0, 0],
  );
const rowsIn = (file: File) => Object.values(file.tables).reduce((sum, rows) => sum + rows.length, 0);
const deleteAll = (who: Ctx) => deleteEverything(who, { confirm: 'delete everything' });

describe('the tables', () => {
  /** Tables of the database that nobody owns. */
  const NOBODYS: Record<string, string> = {
    people: 'the account itself, which is there before anything can be brought to it',
    questions: 'the bank, which every Debrief brings along',
    question_words: 'the words of the bank',
    question_index: 'what a search of the bank looks at',
    question_groups: 'what filters of the bank count',
    question_stems: 'what a search for a common word counts',
    debrief_migrations: 'what the database itself has been through',
  };

  it('of the database are each in the export, or on a list that says why not', async () => {
    const rows = await database.sql<{ name: string; owned: boolean }[]>`
      select table_name as name, bool_or(column_name = 'owner_id') as owned
      from information_schema.columns where table_schema = 'public' group by table_name`;
    for (const { name, owned } of rows) {
      const listed = name in STAYS_HERE || name in NOBODYS;
      expect([name, owned && !listed]).toEqual([name, EXPORTED_TABLES.some((each) => each.name === name)]);
      expect([name, owned || listed]).toEqual([name, true]);
    }
    for (const name of Object.keys(STAYS_HERE)) expect(OWNED_TABLES.map((each) => each.name)).toContain(name);
  });

  it('come after those that they point to, and hold only what an export can hold', () => {
    const names = OWNED_TABLES.map(({ name }) => name);
    for (const { name, parents, columns } of OWNED_TABLES) {
      for (const parent of parents)
        expect(names.indexOf(parent.name)).toBeLessThanOrEqual(names.indexOf(name));
      for (const column of columns) expect(() => fits(column, undefined)).not.toThrow();
    }
  });
});

describe('out and back', () => {
  it('gives the same file byte for byte, with rows in every table', async () => {
    await rowsOfEverything(database.db, idOf(ctx));
    const before = await exported();
    for (const { name } of EXPORTED_TABLES)
      expect([name, read(before).tables[name]?.length]).not.toEqual([name, 0]);
    await deleteAll(ctx);
    expect(rowsIn(read(await exported()))).toBe(0);
    const looked = await bring(before, ctx, false);
    expect(rowsIn(read(await exported()))).toBe(0);
    const report = await bring(before);
    expect(report).toEqual(looked);
    expect(totals(report)).toEqual([rowsIn(read(before)), 0, 0, 0]);
    expect(await exported()).toBe(before);
    // And to somebody else, who then has the same and takes nothing away.
    await bring(before, other);
    expect([await exported(other), await exported()]).toEqual([before, before]);
    expect(totals(await bring(before))).toEqual([0, 0, rowsIn(read(before)), 0]);
    expect(await exported()).toBe(before);
  });

  it('says nothing of whose it is', async () => {
    await rowsOfEverything(database.db, idOf(ctx));
    expect(await exported()).not.toContain(idOf(ctx));
  });

  it('goes past the first page of a table, in order', async () => {
    const ownerId = idOf(ctx);
    const rows = Array.from({ length: 650 }, (_, at) => ({
      ownerId,
      answerId: `a-${at % 26}`,
      criterion: `c-${Math.floor(at / 26)}`,
      level: 'clear' as const,
    }));
    await database.db.insert(committeeRatings).values(rows);
    const before = await exported();
    const keys = read(before).tables['committee_ratings']!.map(
      (row) => `${row['answer_id']} ${row['criterion']}`,
    );
    expect([keys.length, new Set(keys).size]).toEqual([650, 650]);
    await deleteAll(ctx);
    expect(totals(await bring(before))).toEqual([650, 0, 0, 0]);
    expect(await exported()).toBe(before);
  });

  it('brings back attempts that open', async () => {
    await rowsOfEverything(database.db, idOf(ctx));
    const file = await exported();
    await bring(file, other);
    const [row] = read(file).tables['attempts']!;
    expect((await getAttempt(other, { id: String(row!['id']) })).review.state).toBe('reviewed');
  });
});

describe('what is there already', () => {
  const draft = (text: string, day: number) => ({
    ownerId: idOf(ctx),
    questionId: 'strategy-a',
    text,
    mode: 'edit' as const,
    version: 1,
    updatedAt: new Date(Date.UTC(2026, 0, day)),
  });
  const texts = async () =>
    (
      await database.db
        .select()
        .from(drafts)
        .where(eq(drafts.ownerId, idOf(ctx)))
    ).map((row) => row.text);

  it.each([
    ['older', 1, 'from the file', [0, 1, 0, 0]],
    ['as old', 2, 'here', [0, 0, 1, 0]],
    ['newer', 3, 'here', [0, 0, 1, 0]],
  ])('and %s than the file: the newer one stays', async (_name, day, stays, counts) => {
    await database.db.insert(drafts).values(draft('from the file', 2));
    const file = await exported();
    await database.db.delete(drafts);
    await database.db
      .insert(drafts)
      .values([draft('here', day), { ...draft('beside', 1), questionId: 'strategy-b' }]);
    expect(totals(await bring(file))).toEqual(counts);
    expect((await texts()).sort()).toEqual(['beside', stays].sort());
  });

  it('under another key but the same to the database stays', async () => {
    const aside = {
      ownerId: idOf(ctx),
      rule: 'r',
      ruleVersion: '1',
      criterion: 'c',
      contextKey: 'k',
      quote: 'q',
    };
    await database.db.insert(dismissals).values(aside);
    const file = await exported();
    await deleteAll(ctx);
    await database.db.insert(dismissals).values(aside);
    expect(totals(await bring(file))).toEqual([0, 0, 1, 0]);
  });

  it('is more than there may be: nothing is changed', async () => {
    const row = (at: number) => ({
      ownerId: idOf(ctx),
      id: `own-${String(at).padStart(12, '0')}`,
      text: `Question ${at}?`,
      kind: 'craft',
      topic: 'strategy',
      roles: ['pmm'],
      round: 'case',
      seniority: 'lead',
    });
    await database.db.insert(ownQuestions).values([row(2_000), row(2_001)]);
    const file = await exported();
    await deleteAll(ctx);
    await database.db.insert(ownQuestions).values(Array.from({ length: 999 }, (_, at) => row(at)));
    await expect(bring(file)).rejects.toThrow('more than 1000 rows of “own_questions”');
    expect(await database.db.$count(ownQuestions, eq(ownQuestions.ownerId, idOf(ctx)))).toBe(999);
  });
});

describe('a file that is not as Debrief wrote it changes nothing', () => {
  let file: File;
  beforeEach(async () => {
    await rowsOfEverything(database.db, idOf(other));
    file = read(await exported(other));
  });
  const changed = (change: (tables: File['tables'], file: File) => void) => {
    change(file.tables, file);
    return file;
  };
  const set = (table: string, column: string, value: unknown) => () =>
    changed((tables) => (tables[table]![1]![column] = value));

  it.each<[string, () => string | object, string]>([
    ['no JSON', () => 'PK\u0003\u0004', 'not an export of Debrief'],
    ['nothing', () => '', 'not an export of Debrief'],
    ['other JSON', () => ({ basics: {} }), 'not an export of Debrief'],
    ['a list', () => '[]', 'not an export of Debrief'],
    ['a version before', () => changed((_, all) => (all.version = 1)), 'format 1, and this Debrief reads 2'],
    ['no version', () => changed((_, all) => (all.version = { a: 1 })), 'this Debrief reads 2'],
    ['no tables', () => ({ ...file, tables: 7 }), 'not an export of Debrief'],
    ['rows that are none', () => ({ ...file, tables: { drafts: [7] } }), 'not an export of Debrief'],
    [
      'a table of later',
      () => ({ ...file, tables: { payslips: [] } }),
      '“payslips”, which this Debrief does not know',
    ],
    ['a table of everybody’s', () => ({ ...file, tables: { people: [] } }), '“people”'],
    [
      'an owner',
      set('drafts', 'owner_id', '00000000-0000-4000-8000-000000000000'),
      'other columns than the first',
    ],
    [
      'another owner',
      () => changed(({ drafts }) => drafts!.forEach((row) => (row['owner_id'] = 'x'))),
      '“drafts: owner_id”',
    ],
    [
      'a column made here',
      () => changed(({ own_questions }) => own_questions!.forEach((row) => (row['search'] = 'x'))),
      '“own_questions: search”',
    ],
    [
      'a column too few',
      () => changed(({ drafts }) => drafts!.forEach((row) => delete row['text'])),
      'Row 1 of “drafts” is not as Debrief wrote it: “text” is missing',
    ],
    ['a number for a text', set('drafts', 'text', 7), 'Row 2 of “drafts” is not as Debrief wrote it: “text”'],
    ['a text with NUL', set('drafts', 'text', 'a\0b'), '“text”'],
    ['half a character', set('drafts', 'text', '\ud800'), '“text”'],
    ['NUL deep inside', set('attempts', 'review', { state: 'x\0' }), '“review”'],
    ['a version that is no number', set('drafts', 'version', '1'), '“version”'],
    ['a version and a half', set('drafts', 'version', 1.5), '“version”'],
    ['a version beyond all', set('drafts', 'version', 2 ** 31), '“version”'],
    ['a day that there is not', set('drafts', 'updated_at', '2026-02-30T00:00:00.000Z'), '“updated_at”'],
    ['now', set('drafts', 'updated_at', 'now'), '“updated_at”'],
    ['a mode nobody knows', set('drafts', 'mode', 'cooking'), '“mode”'],
    ['nothing where something must be', set('drafts', 'text', null), '“text”'],
    ['an id that is none', set('attempts', 'id', '1; drop table people'), '“id”'],
    ['a list with other things in it', set('own_questions', 'companies', ['a', 7]), '“companies”'],
    ['sound that is no base64', set('recordings', 'bytes', '***'), '“bytes”'],
    ['a page for a sound', set('recordings', 'mime', 'text/html'), 'does not hold together'],
    ['a review that is none', set('attempts', 'review', {}), 'does not hold together'],
    ['a review of another text', set('attempts', 'text', 'Something else.'), 'does not hold together'],
    ['a zone that no clock keeps', set('interviews', 'time_zone', 'Mars/Base'), 'does not hold together'],
    ['a link that runs', set('applications', 'link', 'javascript:alert(1)'), 'does not hold together'],
    ['a kind nobody knows', set('own_questions', 'kind', 'cooking'), 'does not hold together'],
    [
      'one key twice',
      () => changed(({ drafts }) => drafts!.push({ ...drafts![0] })),
      'Row 4 of “drafts” is not as Debrief wrote it: it is row 1 again',
    ],
    [
      'what only the database refuses',
      set('drafts', 'text', 'x'.repeat(20_001)),
      'breaks a rule of the database (drafts: drafts_text_cap)',
    ],
    [
      '20 MB of brackets',
      () => `{"format":"debrief-practice","version":2,"tables":${'['.repeat(20_000_000)}`,
      'not an export',
    ],
    ['20 MB of nothings', () => `[${'{},'.repeat(6_700_000)}{}]`, 'not an export'],
    ['20 MB of text', () => JSON.stringify('x'.repeat(20_000_000)), 'not an export'],
    [
      'an unclosed text',
      () => `{"format":"debrief-practice","version":2,"tables":"${'\\"'.repeat(100_000)}`,
      'not an export',
    ],
  ])('%s', async (_name, make, reason) => {
    await expect(bring(make())).rejects.toMatchObject({
      status: 400,
      message: expect.stringContaining(reason),
    });
    expect(rowsIn(read(await exported()))).toBe(0);
  });

  it('too large', async () => {
    const bytes = Buffer.alloc(2_000_001, ' ');
    await expect(importEverything(ctx, { bytes, keep: true, most: 2_000_000 })).rejects.toMatchObject({
      status: 413,
    });
  });

  it('__proto__ for a table, or for a column, brings nothing', async () => {
    const { tables } = await bring(JSON.stringify(file).replace('"drafts":', '"__proto__":'));
    expect(tables.map(({ name }) => name)).not.toContain('drafts');
    const odd = JSON.stringify(file).replaceAll('"version":', '"__proto__":{"text":"x"},"version":');
    await expect(bring(odd)).rejects.toMatchObject({ status: 400 });
  });

  it('rows that belong to nothing, or to somebody else’s, are left out and counted', async () => {
    const levels = file.tables['attempt_levels']!.length;
    const only = { ...file, tables: { attempt_levels: file.tables['attempt_levels'] } };
    const { tables } = await bring(only);
    expect(tables).toEqual([{ name: 'attempt_levels', added: 0, replaced: 0, kept: 0, leftOut: levels }]);
  });

  it('leaves what others have as it is', async () => {
    const theirs = await exported(other);
    await bring(changed(({ attempts }) => attempts!.forEach((row) => (row['question_text'] = 'Mine'))));
    expect(await exported(other)).toBe(theirs);
    const rows = await database.db
      .select()
      .from(attempts)
      .where(eq(attempts.ownerId, idOf(ctx)));
    expect(rows.map((row) => row.questionText)).toEqual(['Mine', 'Mine', 'Mine']);
  });
});
