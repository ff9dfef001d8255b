import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import type { Done } from '#content/checklist.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { addFact } from '#server/research/add-fact.ts';
import { checklistTicks, onePagers, stories } from '#server/schema.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { countDone, type Facts } from './count-done.ts';
import { ownChecklist } from './own-checklist.ts';
import { tickItem } from './tick-item.ts';

let database: FreshDatabase;
let ctx: Ctx;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const itemOf = async (id: string, who = ctx) =>
  (await ownChecklist(who)).parts.flatMap(({ items }) => items).find((item) => item.id === id)!;
const countOf = async (id: string, who = ctx) => (await itemOf(id, who)).counted?.have;

describe('what counts', () => {
  const facts: Facts = {
    answered: [
      { kind: 'intro', topic: 'role-definition', attempts: 3, spoken: false },
      { kind: 'intro', topic: 'role-definition', attempts: 1, spoken: true },
      { kind: 'craft', topic: 'messaging', attempts: 2, spoken: false },
    ],
    days: 4,
    stories: [
      { criteria: ['lesson-learned'], topics: [] },
      { criteria: [], topics: ['influence'] },
    ],
    pages: [
      { form: 'teardown', filled: 5 },
      { form: 'teardown', filled: 4 },
      { form: 'go-to-market', filled: 9 },
    ],
    dossiers: [
      { launches: 1, customers: 2 },
      { launches: 2, positioning: 1 },
    ],
  };
  const rest = { need: 1, counts: 'things' };
  it.each<[Done, number | undefined]>([
    [{ by: 'person' }, undefined],
    [{ by: 'answers', kinds: ['intro'], spoken: false, ...rest }, 2],
    [{ by: 'answers', kinds: ['intro'], spoken: true, ...rest }, 1],
    [{ by: 'answers', topics: ['messaging'], spoken: false, ...rest }, 1],
    [{ by: 'answers', kinds: ['intro'], topics: ['messaging'], spoken: false, ...rest }, 3],
    [{ by: 'answers', kinds: ['company'], spoken: false, ...rest }, 0],
    [{ by: 'retries', ...rest }, 2],
    [{ by: 'days', ...rest }, 4],
    [{ by: 'stories', ...rest }, 2],
    [{ by: 'stories', about: ['influence', 'partnership'], ...rest }, 1],
    [{ by: 'pages', form: 'teardown', fields: 5, ...rest }, 1],
    [{ by: 'pages', form: 'teardown', fields: 4, ...rest }, 2],
    [{ by: 'research', points: ['launches'], ...rest }, 2],
    [{ by: 'research', points: ['launches', 'customers'], ...rest }, 3],
    [{ by: 'research', points: ['news'], ...rest }, 0],
  ])('%j: %s', (done, count) => expect(countDone(done, facts)).toBe(count));
});

describe('what is really there', () => {
  it('is nothing at first, and says of each item whether it is counted or ticked', async () => {
    const { done, of, parts } = await ownChecklist(ctx);
    expect(done).toBe(0);
    const items = parts.flatMap((part) => part.items);
    expect(items).toHaveLength(of);
    expect(items.filter(({ counted }) => !counted).map(({ id }) => id)).toContain('mock');
    for (const { counted } of items) expect(counted?.have ?? 0).toBe(0);
  });

  it('counts different questions, days and retries, and no answer that was not reviewed', async () => {
    const company = { kind: 'company' as const, topic: 'company-specific' };
    await answered(ctx, 0, { concise: 'clear' }, { questionId: 'one', ...company });
    await answered(ctx, 1, { concise: 'clear' }, { questionId: 'one', ...company });
    await answered(ctx, 1, {}, { questionId: 'two', state: 'too-short', ...company });
    expect([await countOf('company-answers'), await countOf('retries'), await countOf('spread')]).toEqual([
      1, 1, 2,
    ]);
    expect((await itemOf('company-answers')).done).toBe(false);
    await answered(ctx, 2, { concise: 'clear' }, { questionId: 'three', ...company });
    expect((await itemOf('company-answers')).done).toBe(true);
    await answered(ctx, 0, {}, { questionId: 'four', kind: 'intro', channel: 'spoken' });
    expect((await itemOf('introduction')).done).toBe(true);
  });

  it('counts days where the person lives', async () => {
    await saveSettings(ctx, { timeZone: 'Pacific/Auckland' });
    // 9:00 UTC is 22:00 in Auckland; three hours later it is another day there.
    await answered(ctx, 0, { concise: 'clear' });
    await answered(ctx, -3 / 24, { concise: 'clear' });
    expect(await countOf('spread')).toBe(2);
  });

  it('counts stories that have their parts, by what they can serve', async () => {
    const ownerId = idOf(ctx);
    const told = { ownerId, situation: 'There.', myPart: 'I did.', result: 'It rose.' };
    await database.db.insert(stories).values([
      { ...told, criteria: ['lesson-learned'] },
      { ...told, topics: ['influence'] },
      { ...told, result: ' \n\t' },
    ]);
    expect([
      await countOf('stories-told'),
      await countOf('stories-failure'),
      await countOf('stories-influence'),
    ]).toEqual([2, 1, 1]);
  });

  it('counts checked facts with words, of one dossier at a time', async () => {
    const { id: one } = await createApplication(ctx, { said: { company: 'Acme' } });
    const { id: two } = await createApplication(ctx, { said: { company: 'Beacon' } });
    const add = (applicationId: string, said: object) =>
      addFact(ctx, { applicationId, said: { point: 'launches', state: 'checked', ...said } });
    await add(one, { says: 'Atlas in May' });
    await add(one, { says: 'Who bought it?', state: 'unknown' });
    await add(one, { says: ' ', source: 'their blog' });
    await add(two, { says: 'Beam in June' });
    expect(await countOf('research-launches')).toBe(1);
    await add(two, { says: 'Lantern in July' });
    expect(await itemOf('research-launches')).toMatchObject({ done: true, counted: { have: 2 } });
    expect(await countOf('research-launches', await ctxForSomebody(database))).toBe(0);
  });

  it('counts pages that are written, not those that were begun', async () => {
    const page = { ownerId: idOf(ctx), form: 'teardown' as const, title: 'A launch', company: 'A firm' };
    const fields = { launched: 'a', hypothesis: 'b', positioning: 'c', speed: 'd', measure: 'e' };
    await database.db.insert(onePagers).values([
      { ...page, fields },
      { ...page, fields: { ...fields, speed: '  ' } },
    ]);
    expect([await countOf('teardowns'), await countOf('one-pager')]).toEqual([1, 0]);
  });

  it('is one’s own', async () => {
    const other = await ctxForSomebody(database, 'Other');
    await answered(other, 0, {}, { questionId: 'one', kind: 'company' });
    await tickItem(other, { item: 'mock', done: true });
    expect((await ownChecklist(ctx)).done).toBe(0);
    expect(await countOf('company-answers')).toBe(0);
    const nobody = { ...ctx, actor: NOBODY };
    await expect(ownChecklist(nobody)).rejects.toThrow('Sign in');
    await expect(tickItem(nobody, { item: 'mock', done: true })).rejects.toThrow('Sign in');
  });
});

describe('ticking', () => {
  it('is kept with the day, once, and can be taken back', async () => {
    await tickItem(ctx, { item: 'mock', done: true });
    await tickItem({ ...ctx, now: () => new Date('2027-01-01') }, { item: 'mock', done: true });
    expect(await itemOf('mock')).toMatchObject({ done: true, tickedAt: ctx.now(), counted: undefined });
    expect((await ownChecklist(ctx)).done).toBe(1);
    await tickItem(ctx, { item: 'mock', done: false });
    await tickItem(ctx, { item: 'mock', done: false });
    expect((await itemOf('mock')).done).toBe(false);
  });

  it('does not stand for what is counted, nor for what there is not', async () => {
    await expect(tickItem(ctx, { item: 'teardowns', done: true })).rejects.toThrow('cannot be ticked');
    await expect(tickItem(ctx, { item: 'bribe', done: true })).rejects.toThrow('no such item');
    await expect(tickItem(ctx, { item: 'x'.repeat(65), done: true })).rejects.toMatchObject({ status: 400 });
    await expect(tickItem(ctx, { item: 'mock', done: 'yes' })).rejects.toMatchObject({ status: 400 });
    // A row of an item that has come to be counted says nothing.
    await database.db
      .insert(checklistTicks)
      .values({ ownerId: idOf(ctx), item: 'teardowns', tickedAt: ctx.now() });
    expect((await itemOf('teardowns')).done).toBe(false);
  });
});
