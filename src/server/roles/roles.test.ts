import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { jobBoards, roles, roleVisits } from '#server/schema.ts';
import { WebFailure, type Web } from '#server/web/web.ts';
import { applyToRole } from './apply-to-role.ts';
import { addRole } from './add-role.ts';
import { getRole } from './get-role.ts';
import { listRoles, PAGE_SIZE } from './list-roles.ts';
import { listSearches } from './list-searches.ts';
import { readRolesAnew } from './read-anew.ts';
import { readJobPage } from './read-job-page.ts';
import { MOST_SEARCHES, saveSearch } from './save-search.ts';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';

let database: FreshDatabase;
let ctx: Ctx;
let boardId: string;

const NOW = new Date('2026-03-02T09:00:00Z');
const HOUR = 3_600_000;
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * HOUR);
const later = (hours: number): Ctx => ({ ...ctx, now: () => new Date(NOW.getTime() + hours * HOUR) });

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
  const [board] = await database.db
    .insert(jobBoards)
    .values({ ownerId: idOf(ctx), company: 'Acme', kind: 'lever', address: 'https://example.org' })
    .returning();
  boardId = board!.id;
});

async function found(title: string, fields: Partial<typeof roles.$inferInsert> = {}): Promise<string> {
  const id = randomUUID();
  const row = { company: 'Acme', kind: 'product-marketing', firstSeenAt: daysAgo(1), lastSeenAt: NOW };
  await database.db
    .insert(roles)
    .values({ ...row, ownerId: idOf(ctx), id, boardId, externalId: id, title, ...fields });
  return id;
}
const titles = async (who: Ctx, query: object = {}) =>
  (await listRoles(who, query)).roles.map(({ title }) => title);

it('a role added by hand is as remote as its place or title says', async () => {
  const text = 'Own positioning.';
  await addRole(ctx, { company: 'A', title: 'Near', text, place: 'Berlin, or remote in Europe' });
  await addRole(ctx, { company: 'A', title: 'Half', text, place: 'Leeds (hybrid)' });
  await addRole(ctx, { company: 'A', title: 'PMM, remote', text });
  await addRole(ctx, { company: 'A', title: 'Unsaid', text, place: 'Lyon' });
  expect((await titles(ctx, { remote: 'remote' })).toSorted()).toEqual(['Near', 'PMM, remote']);
  expect(await titles(ctx, { remote: 'hybrid' })).toEqual(['Half']);
});

it('what older rules read is read again, once, and nothing else is', async () => {
  await readRolesAnew(database.db); // what the other tests have left
  const text =
    'Responsibilities\n- Own positioning and messaging\n- Run win/loss interviews\n- Lead launches';
  const old = await found('Go-to-Market Lead', { text, kind: 'other', seniority: 'unknown' });
  await addRole(ctx, { company: 'B', title: 'Product Marketing Manager', text });
  expect(await titles(ctx)).toEqual(['Product Marketing Manager']);
  expect(await readRolesAnew(database.db)).toBe(1);
  expect(await titles(ctx, { kind: 'product-marketing-otherwise' })).toEqual(['Go-to-Market Lead']);
  expect(await getRole(ctx, { id: old })).toMatchObject({
    seniority: 'lead',
    reading: { reasons: expect.arrayContaining([expect.objectContaining({ quote: 'positioning' })]) },
  });
  expect(await readRolesAnew(database.db)).toBe(0);
});

describe('the order', () => {
  it('is Europe, the Middle East and Africa first, then where no country is named; in each the newest', async () => {
    await found('Denver', { countries: ['US'], postedAt: daysAgo(0) });
    await found('Nairobi, long ago', { countries: ['KE'], postedAt: daysAgo(40) });
    await found('Somewhere', { countries: [] });
    await found('Lyon or Denver', { countries: ['US', 'FR'], postedAt: daysAgo(3) });
    await found('Dubai', { countries: ['AE'], postedAt: daysAgo(2) });
    expect(await titles(ctx)).toEqual([
      'Dubai',
      'Lyon or Denver',
      'Nairobi, long ago',
      'Somewhere',
      'Denver',
    ]);
    expect(await titles(ctx, { country: 'EMEA' })).toEqual(['Dubai', 'Lyon or Denver', 'Nairobi, long ago']);
    expect(await titles(ctx, { country: 'US' })).toEqual(['Lyon or Denver', 'Denver']);
  });

  it('leaves out roles of another kind until they are asked for, but for those added by hand', async () => {
    await found('Accountant', { kind: 'other' });
    await addRole(ctx, { company: 'B', title: 'Odd job', link: 'https://example.org/x' });
    expect(await titles(ctx)).toEqual(['Odd job']);
    expect((await titles(ctx, { kind: 'any' })).sort()).toEqual(['Accountant', 'Odd job']);
    expect((await titles(ctx, { kind: 'other' })).sort()).toEqual(['Accountant', 'Odd job']);
  });

  it('finds a role that was added by hand where its place is', async () => {
    const job = { company: 'Acme', link: 'https://example.org/x' };
    await addRole(ctx, { ...job, title: 'By hand', place: 'Berlin, DE; Denver, US' });
    await addRole(ctx, { ...job, title: 'Anywhere' });
    expect(await titles(ctx, { country: 'EMEA' })).toEqual(['By hand']);
    expect(await titles(ctx, { country: 'US' })).toEqual(['By hand']);
    expect(await titles(ctx)).toEqual(['By hand', 'Anywhere']);
  });

  it('pages, and takes a page beyond the end for the last', async () => {
    for (let at = 0; at < PAGE_SIZE + 2; at++) await found(`Role ${at}`);
    const last = await listRoles(ctx, { page: '99', kind: 'product-marketing', current: '1' });
    expect([last.total, last.pages, last.query.page, last.roles.length]).toEqual([PAGE_SIZE + 2, 2, 2, 2]);
    const first = await listRoles(ctx, {});
    expect(new Set([...first.roles, ...last.roles].map(({ id }) => id)).size).toBe(PAGE_SIZE + 2);
  });
});

describe('what is new', () => {
  it('is nothing in the first visit, then what was found since, for as long as the visit goes on', async () => {
    await found('Old');
    expect((await listRoles(ctx, {})).roles.map(({ isNew }) => isNew)).toEqual([false]);
    expect(await titles(ctx, { fresh: '1' })).toEqual([]);
    await found('Fresh', { firstSeenAt: later(10).now() });
    const visit = await listRoles(later(20), {});
    expect(visit.roles.map(({ title, isNew }) => [title, isNew])).toEqual([
      ['Fresh', true],
      ['Old', false],
    ]);
    expect(visit.since).toEqual(NOW);
    expect(await titles(later(21), { fresh: '1' })).toEqual(['Fresh']);
    // The next day it is known.
    expect(await titles(later(40), { fresh: '1' })).toEqual([]);
  });

  it('is not written down again for another look within a minute', async () => {
    const seenAt = async () =>
      (
        await database.db
          .select()
          .from(roleVisits)
          .where(eq(roleVisits.ownerId, idOf(ctx)))
      )[0]?.seenAt;
    await listRoles(ctx, {});
    await listRoles(later(59 / 3600), {});
    expect(await seenAt()).toEqual(NOW);
    await listRoles(later(60 / 3600), {});
    expect(await seenAt()).toEqual(later(60 / 3600).now());
  });

  it('is counted for each saved search since that was looked at', async () => {
    const { id } = await saveSearch(ctx, { name: 'Sales', filters: 'led=sales&page=3&saved=x' });
    await saveSearch(ctx, { name: 'Product', filters: '?led=product' });
    await found('A', { led: 'sales', firstSeenAt: later(1).now() });
    await found('B', { led: 'sales', firstSeenAt: later(2).now(), hidden: true });
    await found('C', { led: 'sales', firstSeenAt: daysAgo(1) });
    const counts = async (who: Ctx) =>
      (await listSearches(who)).map(({ name, filters, fresh }) => [name, filters, fresh]);
    expect(await counts(later(3))).toEqual([
      ['Product', 'led=product', 0],
      ['Sales', 'led=sales', 1],
    ]);
    // The board was opened, the search was not.
    await listRoles(later(5), {});
    expect((await counts(later(5)))[1]).toEqual(['Sales', 'led=sales', 1]);
    expect(await titles(later(6), { led: 'sales', saved: id, fresh: '1' })).toEqual(['A']);
    expect((await counts(later(6)))[1]).toEqual(['Sales', 'led=sales', 0]);
  });

  it('somebody else’s search is not looked at, and there is an end to searches', async () => {
    const { id } = await saveSearch(ctx, { name: 'Mine', filters: 'led=sales' });
    await found('A', { led: 'sales', firstSeenAt: later(1).now() });
    await listRoles(await ctxForSomebody(database), { saved: id });
    expect((await listSearches(later(2)))[0]?.fresh).toBe(1);
    for (let at = 1; at < MOST_SEARCHES; at++) await saveSearch(ctx, { name: `${at}`, filters: 'led=sales' });
    await expect(saveSearch(ctx, { name: 'One more', filters: 'led=sales' })).rejects.toThrow(
      '20 saved searches',
    );
  });
});

describe('doubts', () => {
  it('say what is gone, long open, unseen or reposted, and the filter leaves out the first three', async () => {
    await found('Gone', { goneAt: daysAgo(2) });
    await found('Long', { postedAt: daysAgo(75) });
    await found('Unseen', { lastSeenAt: daysAgo(20) });
    await found('First', { fingerprint: 'same', firstSeenAt: daysAgo(30) });
    await found('Again', { fingerprint: 'same', firstSeenAt: daysAgo(3) });
    await found('Two cities', { fingerprint: 'other', firstSeenAt: daysAgo(3) });
    await found('Two cities', { fingerprint: 'other', firstSeenAt: daysAgo(4) });
    await found('Well');
    const doubts = Object.fromEntries(
      (await listRoles(ctx, {})).roles.map(({ title, doubts }) => [title, doubts]),
    );
    expect(doubts).toEqual({
      Gone: [{ why: 'gone', since: daysAgo(2) }],
      Long: [{ why: 'open-long', days: 75 }],
      Unseen: [{ why: 'not-seen', days: 20 }],
      First: [],
      Again: [{ why: 'reposted', first: daysAgo(30) }],
      'Two cities': [],
      Well: [],
    });
    expect((await titles(ctx, { current: '1' })).sort()).toEqual([
      'Again',
      'First',
      'Two cities',
      'Two cities',
      'Well',
    ]);
  });

  it('a role of somebody else with the same text is no earlier posting', async () => {
    await found('Theirs', { fingerprint: 'same', firstSeenAt: daysAgo(30) });
    ctx = await ctxForSomebody(database);
    await found('Mine', { boardId: null, fingerprint: 'same', firstSeenAt: daysAgo(3) });
    expect((await listRoles(ctx, {})).roles[0]?.doubts).toEqual([]);
  });
});

it('two presses at once make one application', async () => {
  const id = await found('PMM');
  const made = await Promise.all(
    ['saved', 'saved', 'applied'].map((stage) => applyToRole(ctx, { id, stage })),
  );
  expect(new Set(made.map((one) => one.id)).size).toBe(1);
  expect((await getRole(ctx, { id })).appliedAs).toBe(made[0]!.id);
});

it('a stored reading, link or salary that does not hold is left out', async () => {
  const id = await found('PMM', {
    text: 'Own positioning.',
    link: 'javascript:alert(1)',
    kind: 'wizard',
    remote: 'moon',
    places: { text: 'no list' } as never,
    salary: { low: 'much' } as never,
    reading: {
      reasons: [
        { for: 'kind', in: 'text', says: 'Positioning.', quote: 'positioning', start: 4 },
        { for: 'kind', in: 'text', says: 'Elsewhere.', quote: 'positioning', start: 5 },
        'nothing',
      ],
      criteria: ['focus', 'specific', 'charm'],
      topics: 'positioning',
    } as never,
  });
  const role = await getRole(ctx, { id });
  expect(role).toMatchObject({ kind: 'other', remote: 'unknown', link: '', places: [], salary: null });
  expect(role.reading).toEqual({
    reasons: [{ for: 'kind', in: 'text', says: 'Positioning.', quote: 'positioning', start: 4 }],
    criteria: ['focus', 'specific'],
    topics: [],
  });
});

describe('reading the page of a job', () => {
  const web = (answer: { status?: number; body?: string } | Error): Web => ({
    async get(address) {
      if (answer instanceof Error) throw answer;
      return { status: 200, body: '', etag: null, lastModified: null, retryAfter: null, address, ...answer };
    },
    close() {},
  });
  const read = (answer: Parameters<typeof web>[0]) =>
    readJobPage({ ...ctx, web: web(answer) }, { link: 'https://example.org/job' });

  it('says why there is no text, and what to do', async () => {
    await expect(readJobPage(ctx, { link: 'https://example.org/job' })).rejects.toThrow(
      'does not read the web',
    );
    await expect(read(new WebFailure('too-slow', 'It took too long.'))).rejects.toThrow(
      /too long\. Copy the text/,
    );
    await expect(read({ status: 404 })).rejects.toThrow('answered with 404');
    await expect(read({ body: '<div id="app"></div>' })).rejects.toThrow('no text that can be read');
    await expect(readJobPage({ ...ctx, web: web({}) }, { link: '' })).rejects.toThrow('Give the link first');
  });

  it('gives what is on it, and keeps nothing', async () => {
    const body = `<body><nav>Menu</nav><main><h1>PMM</h1><p>${'Own positioning. '.repeat(20)}</p></main></body>`;
    expect(await read({ body })).toMatchObject({
      title: 'PMM',
      company: '',
      text: expect.stringContaining('Own positioning.') as string,
    });
    expect(await database.db.$count(roles, eq(roles.ownerId, idOf(ctx)))).toBe(0);
  });
});
