import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { readQuestions } from '#content/questions.ts';
import { CRITERIA, type CriterionId } from '#engine';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { criterionAnswers } from './criterion-answers.ts';
import { chooseQuestions, nextQuestions } from './next-questions.ts';
import { ownReadiness } from './own-readiness.ts';
import { readinessOverTime } from './readiness-over-time.ts';
import { weakestCriteria } from './weakest-criteria.ts';

let database: FreshDatabase;
let ctx: Ctx;
beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const about = async (criterion: CriterionId, who = ctx) =>
  (await ownReadiness(who)).find((each) => each.criterion === criterion)!;

describe('readiness', () => {
  it('knows nothing of somebody new, and says so of every criterion', async () => {
    const all = await ownReadiness(ctx);
    expect(all.map(({ criterion }) => criterion)).toEqual([...CRITERIA]);
    for (const each of all) expect(each).toMatchObject({ answers: 0, standing: 'unasked', last: [] });
    await saveSettings(ctx, { role: 'pm' });
    expect((await ownReadiness(ctx)).map(({ criterion }) => criterion)).not.toContain('pmm-lens');
  });

  it('tells the last five answers, oldest first, by each witness, and how many there are of how many questions', async () => {
    for (const [days, level] of [
      [1, 'clear'],
      [2, 'partial'],
      [9, 'missing'],
      [3, 'missing'],
      [4, 'missing'],
    ] as const)
      await answered(ctx, days, { specific: level });
    await answered(ctx, 0, { specific: ['clear', 'missing'] }, { questionId: 'another-question' });
    const specific = await about('specific');
    expect(specific).toMatchObject({ answers: 6, questions: 2, standing: 'not-clear', at: ctx.now() });
    expect(specific.last.map(({ said }) => said)).toEqual([
      { reviewer: 'missing' },
      { reviewer: 'missing' },
      { reviewer: 'partial' },
      { reviewer: 'clear' },
      { reviewer: 'clear', self: 'missing' },
    ]);
  });

  it('puts the weakest first, then what holds, then what there is too little to say about', async () => {
    for (const days of [1, 2, 3])
      await answered(ctx, days, { concise: 'clear', specific: 'partial', 'own-role': 'missing' });
    await answered(ctx, 4, { focus: 'missing' });
    const first = (await ownReadiness(ctx)).slice(0, 5);
    expect(first.map(({ criterion, standing }) => [criterion, standing])).toEqual([
      ['own-role', 'not-clear'],
      ['specific', 'not-clear'],
      ['concise', 'clear'],
      ['focus', 'little'],
      ['on-question', 'unasked'],
    ]);
    const strip = await weakestCriteria(ctx);
    expect(strip.weakest.map(({ criterion }) => criterion)).toEqual(['own-role', 'specific']);
    expect(strip).toMatchObject({ clear: 1, little: 1, unasked: CRITERIA.length - 4 });
  });

  it('is one’s own', async () => {
    const other = await ctxForSomebody(database, 'Other');
    await answered(other, 1, { specific: 'clear' });
    expect((await about('specific')).answers).toBe(0);
    expect((await readinessOverTime(ctx, {})).rows).toEqual([]);
    expect((await criterionAnswers(ctx, { criterion: 'specific' })).answers).toEqual([]);
    const nobody = { ...ctx, actor: NOBODY };
    for (const verb of [
      () => ownReadiness(nobody),
      () => weakestCriteria(nobody),
      () => readinessOverTime(nobody, {}),
      () => criterionAnswers(nobody, { criterion: 'specific' }),
      () => nextQuestions(nobody, ['specific']),
    ])
      await expect(verb()).rejects.toThrow('Sign in');
  });
});

describe('over time', () => {
  it('shows the reviewer, or oneself where one has rated; nobody else has a say', async () => {
    await answered(ctx, 0, { specific: ['missing', 'clear'], concise: 'clear' });
    await answered(ctx, 100, { focus: 'clear' });
    const reviewer = await readinessOverTime(ctx, { witness: 'peer' });
    expect(reviewer).toMatchObject({ witness: 'reviewer', witnesses: ['reviewer', 'self'] });
    expect(reviewer.rows.map(({ criterion, cells }) => [criterion, cells.at(-1)?.level])).toEqual([
      ['concise', 'clear'],
      ['specific', 'missing'],
    ]);
    const self = await readinessOverTime(ctx, { witness: 'self' });
    expect(self.rows.map(({ criterion, cells }) => [criterion, cells.at(-1)?.level])).toEqual([
      ['specific', 'clear'],
    ]);
  });
});

it('the weeks of the map begin on Monday where the person lives', async () => {
  await saveSettings(ctx, { timeZone: 'Pacific/Auckland' });
  // 9:00 UTC on Monday 2 March; 21 hours before, it was Monday in Auckland and Sunday in London.
  await answered(ctx, 21 / 24, { specific: 'clear' });
  const { weeks, rows } = await readinessOverTime(ctx, {});
  expect(weeks.at(-1)).toBe('2026-03-02');
  expect(rows[0]?.cells.at(-1)).toEqual({ level: 'clear', answers: 1 });
});

describe('the answers behind a criterion', () => {
  it('come newest first, a page at a time, without a gap', async () => {
    for (let days = 0; days < 32; days++) await answered(ctx, days, { focus: 'partial' });
    await answered(ctx, 0, { specific: 'clear' });
    const first = await criterionAnswers(ctx, { criterion: 'focus' });
    expect(first.answers).toHaveLength(30);
    const rest = await criterionAnswers(ctx, { criterion: 'focus', before: first.older?.toISOString() });
    expect([rest.answers.length, rest.older]).toEqual([2, undefined]);
    const ids = [...first.answers, ...rest.answers].map(({ attemptId }) => attemptId);
    expect(new Set(ids).size).toBe(32);
  });

  it('are not found of a criterion that there is not', async () => {
    await expect(criterionAnswers(ctx, { criterion: 'charisma' })).rejects.toThrow('no such criterion');
    await expect(criterionAnswers(ctx, { criterion: 'focus', before: 'soon' })).rejects.toThrow('no date');
  });
});

describe('the question to practise next', () => {
  it('calls for the criterion, is not answered yet, and is another one for each', async () => {
    const before = await nextQuestions(ctx, CRITERIA);
    expect([...before.keys()]).toEqual([...CRITERIA]);
    expect(new Set([...before.values()].map(({ id }) => id)).size).toBe(CRITERIA.length);
    const { id, text } = before.get('focus')!;
    expect(text.length).toBeGreaterThan(10);
    await answered(ctx, 1, { focus: 'partial' }, { questionId: id });
    expect((await nextQuestions(ctx, ['focus'])).get('focus')?.id).not.toBe(id);
  });

  it('goes by the question’s own criteria, the seniority and the topic; where nothing is left there is none', () => {
    const [first] = readQuestions();
    const question = (id: string, rest: object) => ({
      ...{ ...first!, id, kind: 'opinion' as const, add: [], drop: [] },
      ...rest,
    });
    const choose = (bank: Parameters<typeof chooseQuestions>[1], ...criteria: CriterionId[]) =>
      [...chooseQuestions(criteria, bank, 'pmm', 'senior')].map(([criterion, { id }]) => [criterion, id]);
    const added = question('added', { add: ['focus'], seniority: 'senior' });
    const dropped = question('dropped', { kind: 'gtm-case', drop: ['focus'], seniority: 'senior' });
    expect(choose([dropped, added], 'focus')).toEqual([['focus', 'added']]);
    expect(choose([dropped], 'focus')).toEqual([]);
    const junior = question('junior', { seniority: 'junior' });
    const senior = question('senior', { seniority: 'senior' });
    expect(choose([junior, senior], 'concise')).toEqual([['concise', 'senior']]);
    const elsewhere = question('elsewhere', { seniority: 'junior', topic: 'messaging' });
    expect(choose([senior, junior, elsewhere], 'concise', 'point-of-view')).toEqual([
      ['concise', 'senior'],
      ['point-of-view', 'elsewhere'],
    ]);
  });
});
