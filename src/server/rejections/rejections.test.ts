import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { ownApplication } from '#server/applications/access.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { openPlan } from '#server/plan/open-plan.ts';
import { ownReadiness } from '#server/readiness/own-readiness.ts';
import { readinessOverTime } from '#server/readiness/readiness-over-time.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { findRequest, ownCause } from './access.ts';
import { addCause } from './add-cause.ts';
import { addRemark } from './add-remark.ts';
import { changeCause } from './change-cause.ts';
import { criteriaToTest } from './criteria-to-test.ts';
import { deleteCause } from './delete-cause.ts';
import { dueTouches } from './due-touches.ts';
import { heardLevels } from './heard-levels.ts';
import { keepInTouch } from './keep-in-touch.ts';
import { listRejections } from './list-rejections.ts';
import { markRequestSent } from './mark-request-sent.ts';
import { nextSmallStep } from './next-small-step.ts';
import { readCauses } from './read-causes.ts';
import { saveRequestText } from './save-request-text.ts';
import { saveRequest } from './save-request.ts';
import { writeRequestAnew } from './write-request-anew.ts';

let database: FreshDatabase;
let ctx: Ctx; // its clock stands at 09:00 UTC on Monday 2 March 2026
let other: Ctx;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
  id = await rejected('Tidewater');
});

const rejected = async (company: string, who = ctx) => {
  const made = await createApplication(who, { said: { company, title: 'Senior PMM' } });
  await moveApplication(who, { id: made.id, to: { stage: 'closed', outcome: 'rejected' } });
  return made.id;
};
const later = (days: number): Ctx => ({
  ...ctx,
  now: () => new Date(ctx.now().getTime() + days * 86_400_000),
});
const note = (said: object, applicationId = id, who = ctx) =>
  addCause(who, { applicationId, said: { kind: 'said', words: 'No threshold in the case.', ...said } });
const HYPOTHESIS = { criteria: [{ criterion: 'hypothesis' }] };
const firstToday = async (who: Ctx) => (await openPlan(who, { days: 1 })).plan.days[0]!.items[0];

describe('a cause', () => {
  it('is kept with its criteria, and a question that calls for them tests it', async () => {
    const { id: made } = await note({ ...HYPOTHESIS, who: 'Ana', round: 'case', heardOn: '2026-03-01' });
    const [cause] = await readCauses(ctx);
    expect(cause).toMatchObject({
      ...{ id: made, kind: 'said', company: 'Tidewater', who: 'Ana', round: 'case', heardOn: '2026-03-01' },
      criteria: [{ criterion: 'hypothesis', level: null, practised: null }],
      test: { id: expect.stringMatching(/./), text: expect.stringMatching(/\?|\./) },
    });
  });

  it.each<[string, object, RegExp]>([
    ['without words', { words: ' ' }, /Write down the cause/],
    ['of no kind', { kind: 'felt' }, /how you know it/],
    [
      'about everything',
      { criteria: ['focus', 'concise', 'specific', 'hypothesis'].map((criterion) => ({ criterion })) },
      /up to 3/,
    ],
    ['with a criterion twice', { criteria: [{ criterion: 'focus' }, { criterion: 'focus' }] }, /twice/],
    [
      'observed, with a level',
      { kind: 'observed', criteria: [{ criterion: 'focus', level: 'missing' }] },
      /what an interviewer told you/,
    ],
    [
      'guessed, with a level',
      { kind: 'guessed', criteria: [{ criterion: 'focus', level: 'clear' }] },
      /what an interviewer told you/,
    ],
    ['too long', { words: 'x'.repeat(1001) }, /1,000 characters/],
  ])('%s is refused', async (_what, said, why) => {
    await expect(note(said)).rejects.toThrow(why);
    expect(await readCauses(ctx)).toEqual([]);
  });

  it('belongs to a rejection: an open application has none, and one that is open again shows none', async () => {
    const open = await createApplication(ctx, { said: { company: 'Open' } });
    await expect(note({}, open.id)).rejects.toThrow('belongs to a rejection');
    await note(HYPOTHESIS);
    await moveApplication(ctx, { id, to: { stage: 'rounds' } });
    expect(await readCauses(ctx)).toEqual([]);
    expect(await criteriaToTest(ctx)).toEqual(new Map());
  });

  it('can be changed, tested otherwise and deleted, by its owner alone', async () => {
    const { id: made } = await note(HYPOTHESIS);
    const focus = { kind: 'observed', words: 'I listed too much.', criteria: [{ criterion: 'focus' }] };
    await expect(changeCause(other, { id: made, said: focus, test: '' })).rejects.toThrow('no such cause');
    await changeCause(ctx, { id: made, said: focus, test: '' });
    expect(await ownCause(ctx, made)).toMatchObject({
      ...{ kind: 'observed', testQuestion: null },
      criteria: [{ criterion: 'focus', level: null }],
    });
    await changeCause(ctx, { id: made, said: focus, test: 'no-such-question' });
    expect((await ownCause(ctx, made)).testQuestion).toBeNull();
    await expect(deleteCause(other, { id: made })).rejects.toThrow('no such cause');
    await deleteCause(ctx, { id: made });
    await expect(ownCause(ctx, made)).rejects.toThrow('no such cause');
  });
});

describe('what a rejection teaches', () => {
  it('is due today, says why, and rests once it has been practised', async () => {
    // Clear all along at home, and not due for weeks.
    for (const days of [20, 12, 3]) await answered(ctx, days, { hypothesis: 'clear', concise: 'partial' });
    expect((await firstToday(ctx))?.criterion).not.toBe('hypothesis');
    const { id: made } = await note(HYPOTHESIS);
    expect([...(await criteriaToTest(ctx)).keys()]).toEqual(['hypothesis']);
    expect(await firstToday(ctx)).toMatchObject({
      question: { id: (await ownCause(ctx, made)).testQuestion },
      criterion: 'hypothesis',
      why: expect.stringMatching(/^Named in a rejection\. “.+” was clear in your last three answers/),
    });
    const { plan } = await openPlan(ctx, { days: 7 });
    const whys = plan.days.flatMap(({ items }) => items.map(({ why }) => why));
    expect(whys.filter((why) => why.startsWith('Named in a rejection.'))).toHaveLength(1);
    await answered(ctx, -1, { hypothesis: 'partial' });
    expect(await criteriaToTest(later(2))).toEqual(new Map());
    expect((await firstToday(later(2)))?.why).not.toContain('rejection');
    expect((await readCauses(ctx))[0]?.criteria[0]?.practised).toMatchObject({ level: 'partial' });
  });

  it('a guess moves no plan, and nobody else’s plan moves', async () => {
    await note({ ...HYPOTHESIS, kind: 'guessed' });
    await note(HYPOTHESIS, await rejected('Elsewhere', other), other);
    expect(await criteriaToTest(ctx)).toEqual(new Map());
    expect((await firstToday(ctx))?.why).not.toContain('rejection');
  });
});

describe('interviewers as a witness', () => {
  const remark = { words: 'Sharp.', who: 'Ana', heardOn: '2026-02-27', round: 'case' };

  it('stand beside the answers, with how much there is, and move no standing', async () => {
    await answered(ctx, 1, { focus: 'missing' });
    for (const level of ['clear', 'partial'])
      await addRemark(ctx, { applicationId: id, said: { ...remark, criterion: 'focus', level } });
    await note({ criteria: [{ criterion: 'focus', level: 'missing' }], heardOn: '2026-02-20' });
    await note({ criteria: [{ criterion: 'focus' }] });
    await note({ kind: 'observed', criteria: [{ criterion: 'focus' }] });
    const focus = (await ownReadiness(ctx)).find(({ criterion }) => criterion === 'focus');
    expect(focus).toMatchObject({ answers: 1, standing: 'little' });
    expect(focus?.heard).toMatchObject({ remarks: 3, companies: 1 });
    expect(focus?.heard.levels[0]).toBe('missing');
    expect([...(focus?.heard.levels ?? [])].sort()).toEqual(['clear', 'missing', 'partial']);
    expect((await heardLevels(other)).length).toBe(0);
  });

  it('have a map of their own', async () => {
    await addRemark(ctx, { applicationId: id, said: { ...remark, criterion: 'focus', level: 'clear' } });
    const map = await readinessOverTime(ctx, { witness: 'interviewer' });
    expect(map.witnesses).toEqual(['interviewer']);
    expect(map.rows.map(({ criterion }) => criterion)).toEqual(['focus']);
  });

  it.each<[string, object, RegExp]>([
    ['nobody said', { who: '' }, /Say who said it/],
    ['without a level', { level: '' }, /how you heard it/],
    ['about nothing', { criterion: 'charisma' }, /Choose the criterion/],
    ['still to come', { heardOn: '2026-03-03' }, /still to come/],
  ])('a remark %s is refused', async (_what, changes, why) => {
    const said = { ...remark, criterion: 'focus', level: 'clear', ...changes };
    await expect(addRemark(ctx, { applicationId: id, said })).rejects.toThrow(why);
  });
});

describe('the ledger', () => {
  it('has the rejections, newest first, with one step; Today has it when it is asked for', async () => {
    const newer = await rejected('Newer', later(1));
    await note(HYPOTHESIS);
    const ledger = await listRejections(later(1));
    expect(ledger.rejections.map(({ company, on }) => [company, on])).toEqual([
      ['Newer', '2026-03-03'],
      ['Tidewater', '2026-03-02'],
    ]);
    expect(ledger.patterns).toMatchObject({ rejections: 2, enough: false });
    expect(ledger.step).toMatchObject({ what: 'ask', applicationId: newer });
    expect(await nextSmallStep(ctx)).toBeUndefined();
    await saveSettings(ctx, { rejectionsOnToday: true });
    expect(await nextSmallStep(ctx)).toMatchObject({ what: 'ask' });
    expect((await listRejections(other)).rejections).toEqual([]);
  });

  it('keeping in touch is the application’s own reminder, and goes with its day', async () => {
    await keepInTouch(ctx, { applicationId: id, said: { on: '2026-06-01', note: 'Their launch' } });
    expect(await ownApplication(ctx, id)).toMatchObject({
      remindOn: '2026-06-01',
      nextAction: 'Their launch',
    });
    await expect(keepInTouch(other, { applicationId: id, said: { on: '' } })).rejects.toThrow(
      'no such application',
    );
    expect([await dueTouches(ctx), await dueTouches(other)]).toEqual([[], []]);
    expect(await dueTouches(later(91))).toEqual([{ id, company: 'Tidewater', note: 'Their launch' }]);
    await keepInTouch(ctx, { applicationId: id, said: { on: '2026-03-02' } });
    expect(await dueTouches(later(91))).toEqual([]);
    await keepInTouch(ctx, { applicationId: id, said: { on: '' } });
    expect(await ownApplication(ctx, id)).toMatchObject({ remindOn: null, nextAction: '' });
  });
});

describe('a request for feedback', () => {
  const said = { wants: 'Where did the case lose you?', future: 'I will apply again.' };

  it('needs a question of one’s own, and what may come later', async () => {
    const save = (changes: object) => saveRequest(ctx, { applicationId: id, said: { ...said, ...changes } });
    await expect(save({ wants: ' ' })).rejects.toThrow('what makes the request yours');
    await expect(save({ future: '' })).rejects.toThrow('keeps the door open');
    await expect(save({ address: 'ana@example.org, bea@example.org' })).rejects.toThrow('one e-mail address');
    await expect(save({ address: 'ana@example.org\r\nBcc: all@example.org' })).rejects.toThrow(
      'one e-mail address',
    );
    expect(await findRequest(ctx, id)).toBeUndefined();
  });

  it('keeps a text of one’s own through a change of the fields, until it is made anew', async () => {
    await saveRequest(ctx, { applicationId: id, said });
    await saveRequestText(ctx, { applicationId: id, text: 'My own words.\r\nTwo lines.' });
    await saveRequest(ctx, { applicationId: id, said: { ...said, name: 'Ana' } });
    expect(await findRequest(ctx, id)).toMatchObject({
      body: 'My own words.\nTwo lines.',
      name: 'Ana',
      sentOn: null,
    });
    await writeRequestAnew(ctx, { applicationId: id });
    await markRequestSent(ctx, { applicationId: id, sent: true });
    expect(await findRequest(ctx, id)).toMatchObject({ body: '', sentOn: '2026-03-02' });
    await expect(markRequestSent(other, { applicationId: id, sent: true })).rejects.toThrow(
      'no such application',
    );
  });
});
