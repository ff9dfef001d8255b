import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { readCompass } from '#content/compass.ts';
import { CRITERIA, type CriterionId } from '#engine';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { compassWeights } from '#server/schema.ts';
import type { WeighedSkill } from './access.ts';
import { criterionWeights, weighCriteria, WIDEST } from './criterion-weights.ts';
import { openCompass } from './open-compass.ts';
import { resetWeights } from './reset-weights.ts';
import { setPosition } from './set-position.ts';
import { setWeights } from './set-weights.ts';

let database: FreshDatabase;
let ctx: Ctx;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const skillOf = async (id: string, who = ctx) =>
  (await openCompass(who)).skills.find(({ skill }) => skill.id === id)!;

describe('how much a criterion counts', () => {
  /** Every skill at one weight, but for one. */
  const weighed = (editors: number, one: string, own: number): WeighedSkill[] =>
    readCompass().skills.map((skill) => ({ skill, editors, own: skill.id === one ? own : undefined }));
  const ratio = (skills: WeighedSkill[], one: CriterionId, other: CriterionId) => {
    const counts = weighCriteria(skills);
    return counts.get(one)! / counts.get(other)!;
  };

  it('is three times as much where all of its skills weigh most as where they are left out', () => {
    expect(ratio(weighed(0, 'hearing-customers', 3), 'customer-evidence', 'concise')).toBeCloseTo(WIDEST);
    expect(ratio(weighed(3, 'hearing-customers', 0), 'concise', 'customer-evidence')).toBeCloseTo(WIDEST);
  });

  it('goes by the mean of several skills, and is the same for all where all weigh the same', () => {
    // A recommendation shows in launching and in taking a side.
    expect(ratio(weighed(0, 'launching', 3), 'recommendation', 'concise')).toBeCloseTo(2);
    for (const counts of weighCriteria(weighed(2, 'launching', 2)).values()) expect(counts).toBeCloseTo(1);
  });

  it('is said of every criterion, and is 1 on average, wherever the compass is set', async () => {
    for (const seniority of ['junior', 'lead']) {
      await setPosition(ctx, { seniority, ambiguity: 'ambiguous' });
      const weights = await criterionWeights(ctx);
      expect([...weights.keys()]).toEqual([...CRITERIA]);
      expect([...weights.values()].reduce((sum, each) => sum + each, 0)).toBeCloseTo(CRITERIA.length);
      expect(Math.min(...weights.values())).toBeGreaterThan(0.3);
    }
  });
});

it('stands in the middle until it is set, and then where it was set', async () => {
  expect(await openCompass(ctx)).toMatchObject({
    isSet: false,
    position: { seniority: 'mid', ambiguity: 'between' },
  });
  const before = (await criterionWeights(ctx)).get('focus')!;
  await setPosition(ctx, { seniority: 'lead', ambiguity: 'between' });
  expect((await openCompass(ctx)).position.seniority).toBe('lead');
  expect((await criterionWeights(ctx)).get('focus')).toBeGreaterThan(before);
});

it('keeps an own weight wherever the compass turns, and gives it back to the editors', async () => {
  const { editors } = await skillOf('influence');
  expect(editors).toBe(3);
  await setWeights(ctx, { weights: { influence: '0' } });
  await setPosition(ctx, { seniority: 'junior', ambiguity: 'settled' });
  expect(await skillOf('influence')).toMatchObject({ editors: 2, own: 0 });
  // The editors' own number is no own weight: it turns with the compass again.
  await setWeights(ctx, { weights: { influence: 2 } });
  await setPosition(ctx, { seniority: 'mid', ambiguity: 'between' });
  expect(await skillOf('influence')).toMatchObject({ editors: 3, own: undefined });
});

it('leaves the weights that are not named, and resets all at once', async () => {
  await setWeights(ctx, { weights: { influence: 1, launching: 0 } });
  await setWeights(ctx, { weights: { launching: 1 } });
  expect([(await skillOf('influence')).own, (await skillOf('launching')).own]).toEqual([1, 1]);
  expect(await resetWeights(ctx)).toEqual({ reset: 2 });
  expect((await skillOf('influence')).own).toBeUndefined();
});

it('is one’s own', async () => {
  const other = await ctxForSomebody(database, 'Other');
  await setWeights(ctx, { weights: { influence: 1 } });
  expect((await skillOf('influence', other)).own).toBeUndefined();
  await resetWeights(other);
  expect((await skillOf('influence')).own).toBe(1);
  for (const verb of [openCompass, criterionWeights, resetWeights])
    await expect(verb({ ...ctx, actor: NOBODY })).rejects.toThrow('Sign in');
});

it('forgets nothing of a skill that left the compass, and gives it no weight', async () => {
  const before = await criterionWeights(ctx);
  await database.db.insert(compassWeights).values({ ownerId: idOf(ctx), skill: 'juggling', weight: 3 });
  expect(await criterionWeights(ctx)).toEqual(before);
});

it.each([
  [{ weights: { influence: 4 } }, 'from 0 to 3'],
  [{ weights: { influence: 1.5 } }, 'from 0 to 3'],
  [{ weights: { influence: 'much' } }, 'from 0 to 3'],
  [{ weights: { juggling: 1 } }, 'no such skill'],
  [{ weights: { ['x'.repeat(65)]: 1 } }, ''],
  [{}, ''],
])('refuses %j', async (given, said) => {
  await expect(setWeights(ctx, given)).rejects.toThrow(said);
  expect((await skillOf('influence')).own).toBeUndefined();
});

it.each([{ seniority: 'chief', ambiguity: 'settled' }, { seniority: 'lead' }])('refuses %j', (given) =>
  expect(setPosition(ctx, given)).rejects.toThrow('Choose'),
);
