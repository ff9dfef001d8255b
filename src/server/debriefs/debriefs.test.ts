import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { changeSeveral } from '#server/applications/change-several.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { deleteApplication } from '#server/applications/delete-application.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { assignInterview } from '#server/interviews/assign-interview.ts';
import { deleteInterview } from '#server/interviews/delete-interview.ts';
import { openPlan } from '#server/plan/open-plan.ts';
import { addQuestion } from '#server/questions/add-question.ts';
import { deleteQuestion } from '#server/questions/delete-question.ts';
import { companiesOf, tagQuestion } from '#server/questions/tag-question.ts';
import { addAsked } from './add-asked.ts';
import { listAgain } from './list-again.ts';
import { matchAsked } from './match-asked.ts';
import { openDebrief } from './open-debrief.ts';
import { saveDebrief } from './save-debrief.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;
let interviewId: string;

const LED = 'launch-gtm-led-end-to-end';
const FLOP = 'launch-gtm-flop-you-owned';
const LONE = '11111111-1111-4111-8111-111111111111';

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  [ctx, other] = [await ctxForSomebody(database), await ctxForSomebody(database)];
  interviewId = await interview();
});
afterAll(() => database.close());

const interview = async (company = 'Acme') =>
  (await addInterview(ctx, { company, round: 'final', day: '2026-03-01', timeZone: 'UTC' })).id;
const asked = (row: object = {}) => ({ id: randomUUID(), asked: 'Why did it flop?', ...row });
const save = (version: number, said: object, id = interviewId) =>
  saveDebrief(ctx, { interviewId: id, version, ...said });
const open = () => openDebrief(ctx, { interviewId });

describe('a debrief', () => {
  it('is kept with one line, and with one question', async () => {
    expect((await save(0, { oneThing: 'Slower' })).saved).toBe(true);
    const row = asked();
    await save(1, { oneThing: 'Slower', questions: [row] });
    const { debrief, matches } = await open();
    expect(debrief).toMatchObject({ oneThing: 'Slower', overall: '', version: 2 });
    expect(debrief.questions).toMatchObject([{ ...row, went: '', same: null }]);
    expect(matches[row.id]?.among.length).toBeGreaterThan(0);
  });

  it('keeps what was seen and what was guessed apart', async () => {
    await save(0, { observations: 'Asked twice.\r\nLaughed.', guesses: 'They were burnt by it.' });
    expect((await open()).debrief).toMatchObject({
      observations: 'Asked twice.\nLaughed.',
      guesses: 'They were burnt by it.',
    });
  });

  it('keeps the order of the questions, drops empty rows, and forgets what was removed', async () => {
    const [one, two, three] = [asked({ asked: 'One' }), asked({ asked: 'Two' }), asked({ asked: ' ' })];
    await save(0, { questions: [one, two, three] });
    await save(1, { questions: [two, one] });
    expect((await open()).debrief.questions.map((row) => row.asked)).toEqual(['Two', 'One']);
    await save(2, { questions: [one] });
    expect((await open()).debrief.questions.map((row) => row.asked)).toEqual(['One']);
  });

  it('of another window is not overwritten', async () => {
    await save(0, { oneThing: 'First' });
    for (const version of [0, 9]) {
      const late = await save(version, { oneThing: 'Second', questions: [asked()] });
      expect([late.saved, late.debrief.oneThing, late.debrief.questions]).toEqual([false, 'First', []]);
    }
  });

  it('saved by two windows at once is saved by one of them', async () => {
    const both = await Promise.all(['a', 'b'].map((oneThing) => save(0, { oneThing })));
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
  });

  it('is nobody else’s, nor is a row of it', async () => {
    const row = asked();
    await save(0, { questions: [row] });
    await expect(openDebrief(other, { interviewId })).rejects.toThrow('There is no such interview.');
    await expect(saveDebrief(other, { interviewId, version: 1 })).rejects.toThrow(
      'There is no such interview.',
    );
    const second = await interview('Bolt');
    await expect(save(0, { questions: [row] }, second)).rejects.toThrow('belongs to another debrief');
  });

  it.each([
    ['too long a question', { questions: [asked({ asked: 'x'.repeat(2_001) })] }, '2,000 characters'],
    ['too many', { questions: Array.from({ length: 41 }, () => asked()) }, '40 questions'],
    ['a row without a name', { questions: [asked({ id: '1' })] }, 'lost their names'],
    ['a row twice', { questions: [asked({ id: LONE }), asked({ id: LONE })] }, 'came twice'],
    ['a word nobody knows', { overall: 'splendid' }, 'Choose one of them'],
    [
      'a question that is not there',
      { questions: [asked({ questionId: 'no-such-one' })] },
      'no longer there',
    ],
  ])('with %s is refused', async (_what, said, why) => {
    await expect(save(0, said)).rejects.toThrow(why);
    expect((await open()).debrief.version).toBe(0);
  });
});

describe('what this company asked', () => {
  it('is set on the question once it is matched, and goes when it was another one', async () => {
    const row = asked();
    await save(0, { questions: [{ ...row, questionId: FLOP }] });
    expect(await companiesOf(ctx, FLOP)).toEqual(['Acme']);
    await save(1, { questions: [{ ...row, questionId: LED }] });
    expect([await companiesOf(ctx, FLOP), await companiesOf(ctx, LED)]).toEqual([[], ['Acme']]);
    await save(2, { questions: [] });
    expect(await companiesOf(ctx, LED)).toEqual([]);
  });

  it('stays where the person had set it before', async () => {
    await tagQuestion(ctx, { questionId: FLOP, company: 'acme' });
    await save(0, { questions: [asked({ questionId: FLOP })] });
    await save(1, { questions: [] });
    expect(await companiesOf(ctx, FLOP)).toEqual(['acme']);
  });

  it.each<[string, (applicationId: string) => Promise<unknown>]>([
    ['its interview', () => deleteInterview(ctx, { id: interviewId })],
    ['its application', (id) => deleteApplication(ctx, { id })],
    ['several applications', (id) => changeSeveral(ctx, { ids: [id], what: { do: 'delete' } })],
  ])('goes with %s; what the person said, and others have, stays', async (_what, remove) => {
    const { id: applicationId } = await createApplication(ctx, { said: { company: 'Acme' } });
    await assignInterview(ctx, { id: interviewId, applicationId });
    await tagQuestion(ctx, { questionId: FLOP, company: 'Acme' });
    const theirs = await addInterview(other, {
      company: 'Acme',
      round: 'final',
      day: '2026-03-01',
      timeZone: 'UTC',
    });
    await saveDebrief(other, { interviewId: theirs.id, version: 0, questions: [asked({ questionId: LED })] });
    await save(0, { questions: [asked({ questionId: FLOP }), asked({ questionId: LED })] });
    await remove(applicationId);
    await expect(open()).rejects.toThrow('There is no such interview.');
    expect([await companiesOf(ctx, FLOP), await companiesOf(ctx, LED)]).toEqual([['Acme'], []]);
    expect(await companiesOf(other, LED)).toEqual(['Acme']);
  });

  it('is on a question that is added as one’s own', async () => {
    const row = asked({ asked: 'What would the harbour master of Bristol say about your pages?' });
    await save(0, { questions: [row] });
    const added = await addAsked(ctx, { interviewId, id: row.id, kind: 'craft', topic: 'messaging' });
    expect(await companiesOf(ctx, added.questionId)).toEqual(['Acme']);
    expect((await open()).debrief.questions[0]?.same).toEqual({ id: added.questionId, text: row.asked });
    await expect(
      addAsked(other, { interviewId, id: row.id, kind: 'craft', topic: 'messaging' }),
    ).rejects.toThrow('no such interview');
    await deleteQuestion(ctx, { id: added.questionId });
    expect((await open()).debrief.questions[0]).toMatchObject({ questionId: null, same: null });
  });

  it('word for word in the bank is that one, and no copy of it', async () => {
    const row = asked({ asked: 'tell me about a launch you led' });
    await save(0, { questions: [row] });
    const { among, same } = await matchAsked(ctx, { asked: row.asked });
    expect(same).toBe(true);
    const { questionId } = await addAsked(ctx, {
      interviewId,
      id: row.id,
      kind: 'craft',
      topic: 'messaging',
    });
    expect(questionId).toBe(among[0]?.id);
  });
});

describe('what a question may be', () => {
  it.each([
    'So, can you walk me through a launch that failed?',
    'Tell me about a launch you led from start to finish.',
    'How would you raise prices for existing customers?',
    'What questions do you have for me?',
  ])('%s', async (question) => {
    const { among } = await matchAsked(ctx, { asked: question });
    expect(among.length).toBeGreaterThan(0);
    expect(among.length).toBeLessThan(4);
  });

  it('is also one’s own, and nobody else’s', async () => {
    await addQuestion(ctx, {
      ...{ text: 'How would you sell zebras to harbours?', kind: 'craft', topic: 'strategy', roles: ['pmm'] },
      ...{ round: 'final', seniority: 'mid' },
    });
    const question = 'How would you sell zebras to harbours';
    expect((await matchAsked(ctx, { asked: question })).among[0]).toMatchObject({ own: true });
    expect((await matchAsked(other, { asked: question })).among.some(({ own }) => own)).toBe(false);
  });

  it('is nothing for nothing', async () =>
    expect(await matchAsked(ctx, { asked: ' ? ' })).toEqual({ among: [], same: false }));
});

describe('what comes up again in practice', () => {
  const badly = (questionId: string | null) => asked({ questionId, went: 'badly' });
  const ids = async () => (await listAgain(ctx)).map(({ question }) => question.id);

  it('is what went badly and is known, with the reason, until it was practised', async () => {
    await save(0, { questions: [badly(FLOP), badly(null), asked({ questionId: LED, went: 'so-so' })] });
    expect(await listAgain(ctx)).toMatchObject([
      { question: { id: FLOP }, company: 'Acme', interviewId, why: 'Came up at Acme and went badly.' },
    ]);
    await answered(ctx, 3, {}, { questionId: FLOP });
    expect(await ids()).toEqual([FLOP]);
    await answered(ctx, -1, {}, { questionId: FLOP });
    expect(await ids()).toEqual([]);
    expect(await listAgain(other)).toEqual([]);
  });

  it('is listed once, for the company that asked it last', async () => {
    await save(0, { questions: [badly(FLOP)] });
    const later = { ...ctx, now: () => new Date('2026-03-03T09:00:00Z') };
    const bolt = await interview('Bolt');
    await saveDebrief(later, { interviewId: bolt, version: 0, questions: [badly(FLOP)] });
    expect(await listAgain(ctx)).toMatchObject([{ company: 'Bolt' }]);
  });

  it('stands first in today’s plan, own questions as well', async () => {
    const row = asked({ asked: 'What would the harbour master say about your pages?', went: 'badly' });
    await save(0, { questions: [badly(FLOP), row] });
    const own = await addAsked(ctx, { interviewId, id: row.id, kind: 'strengths', topic: 'messaging' });
    const { items } = (await openPlan(ctx, { days: 1 })).plan.days[0]!;
    expect(items.slice(0, 2).map(({ question, why }) => [question.id, why])).toEqual([
      [FLOP, 'Came up at Acme and went badly.'],
      [own.questionId, 'Came up at Acme and went badly.'],
    ]);
  });
});
