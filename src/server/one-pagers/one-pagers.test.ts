import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { readSheets } from '#content/one-pagers.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { createOnePager, MOST_PAGES } from './create-one-pager.ts';
import { deleteOnePager } from './delete-one-pager.ts';
import { getOnePager } from './get-one-pager.ts';
import { listOnePagers } from './list-one-pagers.ts';
import { readFields, reviewOnePager } from './review-one-pager.ts';
import { saveOnePager } from './save-one-pager.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
});
afterAll(() => database.close());

const begin = async (form: 'go-to-market' | 'teardown' = 'go-to-market') =>
  (await createOnePager(ctx, { form })).id;

describe('saving', () => {
  it('keeps the words, leaves out the empty ones, and keeps what is not sent', async () => {
    const id = await begin();
    await saveOnePager(ctx, {
      id,
      version: 1,
      title: ' Rotas\n',
      fields: { segment: 'Homes', problem: 'Gaps' },
    });
    const { saved, page } = await saveOnePager(ctx, {
      id,
      version: 2,
      fields: { problem: '', channel: 'Meetings' },
    });
    expect([saved, page.version, page.title]).toEqual([true, 3, 'Rotas']);
    expect(await getOnePager(ctx, { id })).toMatchObject({
      fields: { segment: 'Homes', channel: 'Meetings' },
    });
    expect(Object.keys(page.fields).sort()).toEqual(['channel', 'segment']);
  });

  it('on a stale version keeps nothing and offers the other words', async () => {
    const id = await begin();
    await saveOnePager(ctx, { id, version: 1, fields: { segment: 'From here' } });
    const { saved, page } = await saveOnePager(ctx, { id, version: 1, fields: { segment: 'From there' } });
    expect([saved, page.version, page.fields]).toEqual([false, 2, { segment: 'From here' }]);
  });

  it('from many windows at once: one is kept, each of the others hears of it', async () => {
    const id = await begin();
    const tries = Array.from({ length: 8 }, (_, at) =>
      saveOnePager(ctx, { id, version: 1, fields: { segment: `Window ${at}` } }),
    );
    const outcomes = await Promise.all(tries);
    const kept = outcomes.filter(({ saved }) => saved);
    expect(kept).toHaveLength(1);
    expect(new Set(outcomes.map(({ page }) => page.fields.segment))).toEqual(
      new Set([kept[0]!.page.fields.segment]),
    );
  });

  it('counts characters as the page does, and drops what nobody sees', async () => {
    const id = await begin();
    const fields = { segment: 'a\r\nb\0\u0007\tc\ud800' };
    const { page } = await saveOnePager(ctx, { id, version: 1, fields });
    expect(page.fields.segment).toBe('a\nb\tc\ufffd');
    const full = { segment: '\r\n'.repeat(4000) };
    expect((await saveOnePager(ctx, { id, version: 2, fields: full })).saved).toBe(true);
  });

  it.each<[string, object, string]>([
    [
      'a field that is too long',
      { fields: { segment: 'x'.repeat(4001) } },
      'A field may have 4,000 characters',
    ],
    ['a title that is too long', { title: 'x'.repeat(201) }, 'A title may have 200 characters'],
    ['a field nobody knows', { fields: { charm: 'x' } }, 'field'],
    ['a field of the other form', { fields: { speed: 'x' } }, 'no such field'],
    ['words that are none', { fields: { segment: 7 } }, 'segment'],
    ['a version that is none', { version: 0 }, 'version'],
  ])('refuses %s', async (_what, given, said) => {
    const id = await begin();
    await expect(saveOnePager(ctx, { id, version: 1, ...given })).rejects.toThrow(said);
    expect(await getOnePager(ctx, { id })).toMatchObject({ version: 1, fields: {} });
  });

  it('takes every field at its longest, in the widest letters', async () => {
    const id = await begin();
    const fields = Object.fromEntries(
      readSheets()
        .get('go-to-market')!
        .fields.map(({ id: field }) => [field, '漢"\n'.repeat(1333)]),
    );
    expect((await saveOnePager(ctx, { id, version: 1, fields })).saved).toBe(true);
  });
});

describe('whose it is', () => {
  it('a stranger’s page is not there, and nobody has none', async () => {
    const id = await begin();
    for (const verb of [getOnePager, deleteOnePager])
      await expect(verb(other, { id })).rejects.toMatchObject({ status: 404 });
    await expect(saveOnePager(other, { id, version: 1 })).rejects.toMatchObject({ status: 404 });
    await expect(getOnePager(ctx, { id: 'no-id' })).rejects.toMatchObject({ status: 404 });
    await expect(listOnePagers({ ...ctx, actor: NOBODY })).rejects.toMatchObject({ status: 401 });
    expect(await listOnePagers(other)).toEqual([]);
    expect(await listOnePagers(ctx)).toHaveLength(1);
  });

  it('deleting everything deletes one’s own pages and nobody else’s', async () => {
    await begin();
    await createOnePager(other, { form: 'teardown' });
    await deleteEverything(ctx, { confirm: 'delete everything' });
    expect([await listOnePagers(ctx), (await listOnePagers(other)).length]).toEqual([[], 1]);
  });
});

it('lists the page last written on first, with how far it is', async () => {
  const first = await begin();
  const second = await begin('teardown');
  const later = { ...ctx, now: () => new Date('2026-03-03T09:00:00Z') };
  await saveOnePager(later, { id: first, version: 1, fields: { segment: 'Homes', problem: ' ' } });
  expect((await listOnePagers(ctx)).map(({ id, filled, of }) => [id, filled, of])).toEqual([
    [first, 1, 9],
    [second, 0, 5],
  ]);
});

it(`keeps at most ${MOST_PAGES} pages`, async () => {
  for (let at = 0; at < MOST_PAGES; at++) await begin();
  await expect(begin()).rejects.toThrow('Delete one first');
});

describe('the review', () => {
  it('speaks of the criteria of the form, and of nothing on an empty page', async () => {
    const empty = await getOnePager(ctx, { id: await begin() });
    expect((await reviewOnePager(ctx, empty)).review).toMatchObject({
      state: 'empty',
      findings: [],
      criteria: [],
    });
    for (const sheet of readSheets().values()) {
      const { criteria } = readFields({ form: sheet.form, fields: sheet.examples[0]!.fields });
      const asked = criteria
        .filter(({ level }) => level !== 'not-elicited')
        .map(({ criterion }) => criterion);
      expect(asked.sort()).toEqual(Object.keys(sheet.criteria).sort());
    }
  });

  it('claims nothing of a field that is empty, whatever is heard in the others', () => {
    const { form, examples } = readSheets().get('go-to-market')!;
    const { criteria } = readFields({ form, fields: { ...examples[0]!.fields, channel: ' ' } });
    expect(criteria.find(({ criterion }) => criterion === 'channel-fit')).toMatchObject({
      level: 'missing',
      because: 'Nothing is written under “Channel, and why this one” yet.',
    });
  });

  const examples = [...readSheets().values()].flatMap((sheet) =>
    sheet.examples.map((example) => ({ sheet, example, company: example.company })),
  );
  it.each(examples)('finds the example of $company strong', ({ sheet, example }) => {
    const { criteria } = readFields({ form: sheet.form, fields: example.fields });
    const levels = criteria.map(({ level }) => level);
    expect(levels).not.toContain('missing');
    expect(levels.filter((level) => level === 'partial').length).toBeLessThanOrEqual(2);
  });
});
