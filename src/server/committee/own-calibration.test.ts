import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { readCommittee } from '#content/committee.ts';
import { LEVELS } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { committeeRatings } from '#server/schema.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { listAnswers } from './list-answers.ts';
import { openAnswer } from './open-answer.ts';
import { ownCalibration } from './own-calibration.ts';
import { rateAnswer } from './rate-answer.ts';

let database: FreshDatabase;
let ctx: Ctx;
const on = (day: string): Ctx => ({ ...ctx, now: () => new Date(`${day}T12:00:00Z`) });

/** Answers of which both raters gave the same middle or high level on a criterion that all have. */
const agreed = [...readCommittee().values()].filter(({ said }) => {
  const { first, second } = said.get('concise')!;
  return first.level === second.level && first.level !== 'missing';
});
const theirs = (at: number) => agreed[at]!.said.get('concise')!.first.level;
const harder = (at: number) => LEVELS[LEVELS.indexOf(theirs(at)) - 1]!;

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const rate = (who: Ctx, at: number, concise: string) =>
  rateAnswer(who, { id: agreed[at]!.id, ratings: { concise } });

it('says nothing of a habit below five ratings, and then how often the same and which way', async () => {
  for (const at of [0, 1, 2]) await rate(on('2026-03-02'), at, theirs(at));
  await rate(on('2026-03-08'), 3, harder(3));
  const before = await ownCalibration(ctx);
  expect(before.criteria).toEqual([{ criterion: 'concise', rated: 4, same: 3, kinder: undefined }]);
  await rate(on('2026-03-09'), 4, harder(4));
  const { criteria, weeks, all } = await ownCalibration(ctx);
  expect(criteria).toEqual([{ criterion: 'concise', rated: 5, same: 3, kinder: -0.4 }]);
  expect(all).toEqual({ rated: 5, same: 3, kinder: -0.4 });
  expect(weeks.map(({ rated, answers, same }) => [rated, answers, same])).toEqual([
    [1, 1, 0],
    [4, 4, 3],
  ]);
});

it('goes by the last word, in the week of the first', async () => {
  await rate(on('2026-03-02'), 0, harder(0));
  await rate(on('2026-03-20'), 0, theirs(0));
  const { weeks } = await ownCalibration(ctx);
  expect(weeks).toEqual([{ monday: '2026-03-02', rated: 1, answers: 1, same: 1, kinder: undefined }]);
});

it('counts a week from Monday where the person lives', async () => {
  await saveSettings(ctx, { timeZone: 'Pacific/Auckland' });
  await rate(on('2026-03-08'), 0, theirs(0));
  expect((await ownCalibration(ctx)).weeks.map(({ monday }) => monday)).toEqual(['2026-03-09']);
});

it('leaves out what the exercise no longer has', async () => {
  const ownerId = ctx.actor.kind === 'person' ? ctx.actor.id : '';
  await database.db.insert(committeeRatings).values([
    { ownerId, answerId: 'committee-00', criterion: 'concise', level: 'clear' },
    { ownerId, answerId: agreed[0]!.id, criterion: 'charm', level: 'clear' },
  ]);
  expect(await ownCalibration(ctx)).toMatchObject({ criteria: [], weeks: [], all: { rated: 0 } });
  expect((await listAnswers(ctx)).answers.every(({ rated }) => rated === 0)).toBe(true);
  expect((await openAnswer(ctx, { id: agreed[0]!.id })).others).toBeUndefined();
});

it('a half level between two raters who differ counts as half', async () => {
  const split = [...readCommittee().values()].flatMap((answer) =>
    [...answer.said].flatMap(([criterion, { first, second }]) =>
      first.level === second.level ? [] : [{ id: answer.id, criterion, level: first.level }],
    ),
  );
  for (const { id, criterion, level } of split)
    await rateAnswer(ctx, { id, ratings: { [criterion]: level } });
  const { all } = await ownCalibration(ctx);
  expect(all).toEqual({ rated: split.length, same: split.length, kinder: 0.5 });
});

it('after an answer comes the next that is not rated, and after the last the first', async () => {
  const ids = [...readCommittee().keys()];
  await rateAnswer(ctx, { id: ids[1], ratings: { concise: 'clear' } });
  expect((await openAnswer(ctx, { id: ids[0] })).next).toBe(ids[2]);
  expect((await openAnswer(ctx, { id: ids.at(-1) })).next).toBe(ids[0]);
});
