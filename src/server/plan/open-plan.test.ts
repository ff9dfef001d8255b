import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { setPosition } from '#server/compass/set-position.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { interviews } from '#server/schema.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { openPlan } from './open-plan.ts';
import { practiceCalendar } from './practice-calendar.ts';
import { readQuestionBank } from './read-question-bank.ts';
import { readHistory } from './read-history.ts';

let database: FreshDatabase;
let ctx: Ctx; // its clock stands at 09:00 UTC on Monday 2 March 2026
let other: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
});
afterAll(() => database.close());

const LAST = 'launch-gtm-led-end-to-end';

it('is made of one’s own answers, oldest first, with the reviewer’s levels', async () => {
  await answered(ctx, 2, { focus: ['clear', 'missing'] }, { questionId: LAST });
  await answered(ctx, 6, { focus: 'missing', concise: 'partial' });
  await answered(other, 1, { focus: 'missing' });
  expect(await readHistory(ctx)).toEqual([
    {
      questionId: 'made-up-question',
      kind: 'behavioural',
      at: new Date('2026-02-24T09:00:00Z'),
      levels: { concise: 'partial', focus: 'missing' },
    },
    {
      questionId: LAST,
      kind: 'behavioural',
      at: new Date('2026-02-28T09:00:00Z'),
      levels: { focus: 'clear' },
    },
  ]);
});

it('asks what was missing first, with another question, and says why', async () => {
  const levels = { 'business-metric': 'missing' } as const;
  await answered(ctx, 6, levels);
  await answered(ctx, 4, levels, { questionId: LAST });
  const { plan } = await openPlan(ctx);
  const [first] = plan.days[0]!.items;
  expect(first).toMatchObject({
    criterion: 'business-metric',
    why: expect.stringContaining(
      '“A metric that matters” was missing in your last two answers, last practised 4 days ago.',
    ),
  });
  expect(first?.question.id).not.toBe(LAST);
  expect((await openPlan(ctx)).plan).toEqual(plan);
});

it('has only questions for the person’s role', async () => {
  const ids = async (role: 'pmm' | 'pm') => new Set((await readQuestionBank(ctx, role)).map(({ id }) => id));
  const [pmm, pm] = [await ids('pmm'), await ids('pm')];
  await saveSettings(ctx, { role: 'pm', minutesADay: 180 });
  const { plan } = await openPlan(ctx);
  const planned = plan.days.flatMap(({ items }) => items.map(({ question }) => question));
  expect(planned.length).toBeGreaterThan(10);
  expect(planned.every(({ id }) => pm.has(id))).toBe(true);
  expect(planned.some(({ id }) => !pmm.has(id))).toBe(true);
  expect(planned.some(({ criteria }) => criteria.includes('pmm-lens'))).toBe(false);
});

it('leads up to the nearest interview, on the day that it is where the person is', async () => {
  const round = { company: 'Acme', round: 'case', timeZone: 'America/Los_Angeles' };
  await addInterview(ctx, { ...round, day: '2026-03-20' });
  await addInterview(ctx, { ...round, day: '2026-03-06', startsAt: '17:00' });
  await saveSettings(ctx, { timeZone: 'Asia/Tokyo' });
  const { plan, interviews } = await openPlan(ctx);
  expect(plan.days.at(-1)).toMatchObject({ day: '2026-03-07', items: [], free: 'interview' });
  expect(interviews.coming.map(({ on }) => on)).toEqual(['2026-03-07', '2026-03-20']);
  expect((await openPlan(ctx, { days: 1 })).plan.days).toEqual([plan.days[0]]);
  expect((await openPlan(other)).interviews.coming).toEqual([]);
});

it('opens with an interview in a zone that is no more, as if that were UTC', async () => {
  const { id } = await addInterview(ctx, {
    company: 'Acme',
    round: 'final',
    day: '2026-03-09',
    startsAt: '10:00',
    timeZone: 'Europe/Berlin',
  });
  await database.db.update(interviews).set({ timeZone: 'Mars/Base' }).where(eq(interviews.id, id));
  expect((await openPlan(ctx)).interviews.coming).toMatchObject([{ on: '2026-03-09', timeZone: 'UTC' }]);
});

it('weighs as the skills compass says', async () => {
  const first = async (seniority: string, ambiguity: string) => {
    await setPosition(ctx, { seniority, ambiguity });
    return (await openPlan(ctx)).plan.days.flatMap(({ items }) => items.map(({ criterion }) => criterion));
  };
  expect(await first('junior', 'settled')).not.toEqual(await first('lead', 'ambiguous'));
});

it('the practice calendar keeps the person’s time when the clocks change', async () => {
  await saveSettings(ctx, { timeZone: 'Europe/Berlin', practiseAt: '18:00' });
  const march28 = { ...ctx, now: () => new Date('2026-03-28T09:00:00Z') };
  const file = await practiceCalendar(march28, { origin: 'http://localhost' });
  const starts = [...file.matchAll(/^DTSTART:(.*)\r$/gm)].map(([, start]) => start);
  expect(starts.slice(0, 2)).toEqual(['20260328T170000Z', '20260329T160000Z']);
});
