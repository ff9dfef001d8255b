import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from './add-interview.ts';
import { changeInterview } from './change-interview.ts';
import { deleteInterview } from './delete-interview.ts';
import { listInterviews } from './list-interviews.ts';
import { showInterview } from './show-interview.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
});
afterAll(() => database.close());

const add = (company: string, day: string, startsAt: string | null = null, timeZone = 'UTC') =>
  addInterview(ctx, { company, round: 'final', day, startsAt, timeZone });
const namesAt = async (moment: string) => {
  const { coming, over } = await listInterviews({ ...ctx, now: () => new Date(moment) });
  return [coming.map(({ company }) => company), over.map(({ company }) => company)];
};

describe('which interviews are to come', () => {
  it('the nearest first, by the moment and not by the clock', async () => {
    await add('New York at noon', '2026-03-02', '12:00', 'America/New_York');
    await add('Tokyo in the evening', '2026-03-02', '20:00', 'Asia/Tokyo');
    await add('Later', '2026-03-09');
    await add('Before', '2026-02-01', '09:00');
    await add('Long before', '2026-01-01');
    expect(await namesAt('2026-03-02T09:00:00Z')).toEqual([
      ['Tokyo in the evening', 'New York at noon', 'Later'],
      ['Before', 'Long before'],
    ]);
  });

  it('until they begin, or, without a time, until their day is over where they are', async () => {
    await add('Timed', '2026-03-29', '02:30', 'Europe/Berlin'); // clocks jump from 2 to 3: at 01:30 UTC
    await add('Some time', '2026-03-29', null, 'Pacific/Auckland'); // that day ends at 11:00 UTC
    expect((await namesAt('2026-03-29T01:30:00Z'))[0]).toContain('Timed');
    expect((await namesAt('2026-03-29T01:30:01Z'))[1]).toContain('Timed');
    expect((await namesAt('2026-03-29T10:59:59Z'))[0]).toContain('Some time');
    expect((await namesAt('2026-03-29T11:00:00Z'))[1]).toContain('Some time');
  });
});

describe('how an interview is shown', () => {
  it.each([
    ['2026-03-09', '14:30', 'Europe/Berlin', 'Monday 9 March, 14:30', 'in 7 days'],
    ['2026-03-03', '08:30', 'Asia/Tokyo', 'Tuesday 3 March, 00:30 (08:30 in Tokyo)', 'tomorrow'],
    ['2026-03-02', '20:00', 'America/New_York', 'Tuesday 3 March, 02:00 (20:00 in New York)', 'tomorrow'],
    ['2026-03-02', null, 'Asia/Tokyo', 'Monday 2 March', 'today'],
    ['2027-03-02', null, 'UTC', '2 March 2027', 'in 365 days'],
    ['2026-03-01', null, 'UTC', 'Sunday 1 March', ''],
  ])('%s %s %s', async (day, startsAt, timeZone, when, left) => {
    await add('Acme', day, startsAt, timeZone);
    const { coming, over } = await listInterviews(ctx);
    expect(showInterview([...coming, ...over][0]!, 'Europe/Berlin', '2026-03-02')).toMatchObject({
      company: 'Acme',
      round: 'Final',
      companyKind: 'Another kind, or not known',
      when,
      left,
    });
  });
});

it('two windows that change different things at once both have their say', async () => {
  const { id } = await add('Acme', '2026-03-09');
  await Promise.all([
    changeInterview(ctx, { id, said: { notes: 'Panel of three' } }),
    changeInterview(ctx, { id, said: { held: 'By video' } }),
    changeInterview(ctx, { id, said: { withWhom: 'Dana' } }),
    changeInterview(ctx, { id, said: {} }),
  ]);
  expect((await listInterviews(ctx)).coming).toMatchObject([
    { company: 'Acme', notes: 'Panel of three', held: 'By video', withWhom: 'Dana' },
  ]);
});

it('somebody else’s interview can be neither changed nor deleted, and is found nowhere', async () => {
  const { id } = await add('Acme', '2026-03-09');
  const said = { company: 'Taken', round: 'case', day: '2026-03-10', timeZone: 'UTC' };
  await expect(changeInterview(other, { id, said })).rejects.toThrow('There is no such interview.');
  await expect(deleteInterview(other, { id })).rejects.toThrow('There is no such interview.');
  expect((await listInterviews(other)).coming).toEqual([]);
  expect(await namesAt('2026-03-02T09:00:00Z')).toEqual([['Acme'], []]);
});
