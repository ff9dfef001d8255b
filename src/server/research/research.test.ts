import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxFor,
  ctxForSomebody,
  freshDatabase,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { addAsk } from '#server/asks/add-ask.ts';
import { MOST_ASKS } from '#server/asks/ask.ts';
import { changeAsk } from '#server/asks/change-ask.ts';
import { openAsks } from '#server/asks/open-asks.ts';
import { questionsIn } from '#server/asks/questions-in.ts';
import { takeAnswer } from '#server/asks/take-answer.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { questionsToAsk, researchFacts } from '#server/schema.ts';
import { addFact } from './add-fact.ts';
import { applicationOfAttempt, checkAttempt } from './check-attempt.ts';
import { chooseApplication } from './choose-application.ts';
import { deleteFact } from './delete-fact.ts';
import { MOST_FACTS } from './fact.ts';
import { listFacts } from './list-facts.ts';
import { nextCompanyQuestion } from './next-company-question.ts';
import { openDossier } from './open-dossier.ts';
import { saveFact } from './save-fact.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;
let id: string;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
  other = await ctxForSomebody(database, 'Other');
  ({ id } = await createApplication(ctx, { said: { company: 'Acme', title: 'Senior product marketer' } }));
});

const ownerOf = ({ actor }: Ctx) => (actor.kind === 'person' ? actor.id : '');
const add = (said: object, who = ctx) => addFact(who, { applicationId: id, said });
const ask = (said: object, who = ctx) => addAsk(who, { applicationId: id, said });
const REVERSE = 'questions-to-ask-future-boss';
const COMPANY_ANSWER =
  'Acme was founded in 2018 and you have 1,200 customers, most of them small finance teams. I read your last three launches and I would begin with the pricing page, because it speaks to nobody in particular.';

describe('the dossier', () => {
  it('begins with the six questions to look up, and asks what is left open', async () => {
    const empty = await openDossier(ctx, { id });
    expect(empty.lookUp.map(({ factId }) => factId)).toEqual(Array(6).fill(undefined));
    expect([empty.known, empty.checked]).toEqual([0, 0]);

    await add({ point: 'launches', says: 'Launched Atlas in May', state: 'general' });
    const { id: asks } = await add({ point: 'news', says: 'Who leads the team?', state: 'unknown' });
    const { id: bare } = await add({ point: 'news', says: 'Raised €40m', state: 'checked' });
    await add({ point: 'news', says: 'Moved to Lyon', state: 'checked', source: 'their blog' });
    const { lookUp, known, checked, points } = await openDossier(ctx, { id });
    expect([known, checked]).toEqual([3, 2]);
    expect(points.find(({ point }) => point === 'news')?.facts).toHaveLength(3);
    expect(lookUp.slice(-2).sort((a, b) => (a.question < b.question ? 1 : -1))).toEqual([
      { point: 'news', question: 'Who leads the team?', factId: asks },
      { point: 'news', question: 'Where did you see it: “Raised €40m”', factId: bare },
    ]);
    expect(lookUp.map(({ point }) => point)).not.toContain('launches');
  });

  it('takes up a fact in which nothing was written instead of beginning another', async () => {
    const first = await add({ point: 'news' });
    expect(await add({ point: 'news' })).toEqual(first);
    expect(await add({ point: 'launches' })).not.toEqual(first);
    await saveFact(ctx, { ...first, version: 1, says: 'x' });
    expect(await add({ point: 'news' })).not.toEqual(first);
  });

  it('keeps what is typed, and overwrites nothing that another window saved', async () => {
    const { id: fact } = await add({ point: 'news' });
    const one = await saveFact(ctx, { id: fact, version: 1, says: 'Raised €40m\r\nin March\u0000' });
    expect(one).toMatchObject({ saved: true, fact: { says: 'Raised €40m\nin March', version: 2 } });
    const late = await saveFact(ctx, { id: fact, version: 1, says: 'Mine', source: 'x' });
    expect(late).toMatchObject({ saved: false, fact: { says: 'Raised €40m\nin March', source: '' } });
  });

  it.each<[string, object, RegExp]>([
    ['too long', { says: 'x'.repeat(2_001) }, /2,000 characters/],
    ['no state', { state: 'sure' }, /how well it is known/],
    ['no point', { point: 'gossip' }, /six points/],
    ['no text', { thought: 7 }, /must be text/],
    ['no version', { version: 'x' }, /version/],
  ])('refuses %s', async (_what, said, why) => {
    const { id: fact } = await add({ point: 'news' });
    await expect(saveFact(ctx, { id: fact, version: 1, ...said })).rejects.toThrow(why);
  });

  it('is nobody’s but its owner’s', async () => {
    const { id: fact } = await add({ point: 'news', says: 'Raised €40m' });
    await expect(openDossier(other, { id })).rejects.toMatchObject({ status: 404 });
    await expect(add({ point: 'news' }, other)).rejects.toMatchObject({ status: 404 });
    await expect(saveFact(other, { id: fact, version: 1, says: 'x' })).rejects.toMatchObject({ status: 404 });
    await expect(deleteFact(other, { id: fact })).rejects.toMatchObject({ status: 404 });
    await expect(openDossier(ctxFor(database, NOBODY), { id })).rejects.toMatchObject({ status: 401 });
    expect(await listFacts(other, { applicationId: id })).toEqual([]);
    await deleteFact(ctx, { id: fact });
    expect(await listFacts(ctx, { applicationId: id })).toEqual([]);
  });

  it('has an end', async () => {
    const rows = Array.from({ length: MOST_FACTS }, () => ({ applicationId: id, point: 'news', says: 'x' }));
    await database.db.insert(researchFacts).values(rows.map((row) => ({ ...row, ownerId: ownerOf(ctx) })));
    await expect(add({ point: 'news' })).rejects.toThrow('180 facts');
  });
});

describe('an answer for an application', () => {
  const answer = (applicationId?: string, questionId = 'company', who = ctx) =>
    nextCompanyQuestion(who, { applicationId: id }).then((question) =>
      submitAttempt(who, {
        questionId: questionId === 'company' ? question!.id : questionId,
        text: COMPANY_ANSWER,
        applicationId,
      }),
    );

  it('is held against its dossier as it is now', async () => {
    await add({ point: 'news', says: 'Founded in 2016', state: 'checked', source: 'press' });
    const { id: attemptId } = await answer(id);
    const before = await checkAttempt(ctx, { attemptId, text: COMPANY_ANSWER });
    expect(before?.held.map(({ how, quote }) => [how, quote])).toEqual([['otherwise', '2018']]);
    await add({ point: 'news', says: '1,200 customers', state: 'general' });
    const after = await checkAttempt(ctx, { attemptId, text: COMPANY_ANSWER });
    expect(after).toMatchObject({ facts: 2, application: { company: 'Acme' } });
    expect(after?.held.map(({ how }) => how).sort()).toEqual(['agrees', 'otherwise']);
  });

  it('for none, or of another kind, or for a stranger’s, is held against nothing', async () => {
    const { id: none } = await answer();
    const { id: craft } = await answer(id, 'positioning-create-category');
    const { id: theirs } = await answer(id, 'company', other);
    expect(await checkAttempt(ctx, { attemptId: none, text: COMPANY_ANSWER })).toBeUndefined();
    expect(await applicationOfAttempt(ctx, { attemptId: craft })).toBeUndefined();
    expect(await applicationOfAttempt(other, { attemptId: theirs })).toBeUndefined();
    await expect(applicationOfAttempt(ctx, { attemptId: theirs })).rejects.toMatchObject({ status: 404 });
    await expect(answer('x')).rejects.toMatchObject({ status: 400 });
  });

  it('is asked for only where there are open applications and the question is about one', async () => {
    const choose = (given: object, who = ctx) =>
      chooseApplication(who, { kind: 'company', asked: undefined, again: undefined, ...given });
    await add({ point: 'news', says: 'Founded in 2016', state: 'checked' });
    await add({ point: 'news', says: 'Who founded it?', state: 'unknown' });
    const choices = [{ id, name: 'Acme, Senior product marketer', facts: 1 }];
    expect(await choose({})).toEqual({ choices, chosen: '' });
    expect(await choose({ asked: id })).toEqual({ choices, chosen: id });
    expect(await choose({ asked: 'x' })).toEqual({ choices, chosen: '' });
    expect(await choose({ kind: 'craft' })).toBeUndefined();
    expect(await choose({}, other)).toBeUndefined();
    const { id: attemptId } = await answer(id);
    expect((await choose({ again: attemptId }))?.chosen).toBe(id);
    await createApplication(ctx, {
      said: { company: 'Gone' },
      at: { stage: 'closed', outcome: 'rejected' },
    });
    expect((await choose({}))?.choices).toEqual(choices);
  });

  it('goes on with another question once one was answered', async () => {
    const first = await nextCompanyQuestion(ctx, { applicationId: id });
    await answer(id);
    const second = await nextCompanyQuestion(ctx, { applicationId: id });
    expect(second?.id).not.toBe(first?.id);
  });
});

describe('questions to ask', () => {
  it('are kept by whom, marked, and their answers go on into the dossier', async () => {
    const { id: one } = await ask({ text: ' What is hard about the role? ', whom: 'hiring-manager' });
    expect(await ask({ text: 'What is hard about the role?', whom: 'hiring-manager' })).toEqual({ id: one });
    await expect(takeAnswer(ctx, { id: one, said: { point: 'news' } })).rejects.toThrow('no answer');
    const said = { state: 'asked', answer: 'Sales do not use the decks.', askedOn: '2026-03-02' };
    expect(await changeAsk(ctx, { id: one, said })).toMatchObject({
      state: 'answered',
      askedOn: '2026-03-02',
    });
    const { factId } = await takeAnswer(ctx, { id: one, said: { point: 'positioning' } });
    expect((await listFacts(ctx, { applicationId: id })).find((fact) => fact.id === factId)).toMatchObject({
      says: 'Sales do not use the decks.',
      source: 'said by the hiring manager',
      dated: '2026-03-02',
      state: 'checked',
    });
    const { groups } = await openAsks(ctx, { id });
    expect(groups.find(({ whom }) => whom === 'hiring-manager')?.asks).toMatchObject([
      { id: one, inDossier: true },
    ]);
    expect(groups.every(({ occasions }) => occasions.length > 0)).toBe(true);
  });

  it('are found in practised answers, and those asked at the same company before are shown', async () => {
    const text =
      'Thanks, two things. What has to be true in six months for you to say this hire worked? And who decides when sales and product disagree about a launch?';
    await submitAttempt(ctx, { questionId: REVERSE, text });
    const { practised } = await openAsks(ctx, { id });
    expect(practised.map(({ text, whom }) => [text, whom])).toEqual([
      ['What has to be true in six months for you to say this hire worked?', 'hiring-manager'],
      ['Who decides when sales and product disagree about a launch?', 'hiring-manager'],
    ]);
    await ask({ text: practised[0]!.text, whom: 'peer' });
    expect((await openAsks(ctx, { id })).practised).toHaveLength(1);

    const { id: again } = await createApplication(ctx, { said: { company: 'ACME' } });
    expect((await openAsks(ctx, { id: again })).before).toEqual([]);
    const { id: asked } = await ask({ text: 'Who signs?', whom: 'peer' });
    await changeAsk(ctx, { id: asked, said: { state: 'asked' } });
    expect((await openAsks(ctx, { id: again })).before).toEqual([
      { text: 'Who signs?', whom: 'peer', answer: '' },
    ]);
    expect((await openAsks(ctx, { id })).before).toEqual([]);
  });

  it('are nobody’s but their owner’s, and have an end', async () => {
    const { id: one } = await ask({ text: 'Who signs?', whom: 'peer' });
    await expect(ask({ text: 'x', whom: 'peer' }, other)).rejects.toMatchObject({ status: 404 });
    await expect(changeAsk(other, { id: one, said: {} })).rejects.toMatchObject({ status: 404 });
    await expect(openAsks(other, { id })).rejects.toMatchObject({ status: 404 });
    await expect(ask({ text: ' ', whom: 'peer' })).rejects.toThrow('Write the question');
    await expect(ask({ text: 'Why?', whom: 'cat' })).rejects.toThrow('whom');
    const rows = Array.from({ length: MOST_ASKS }, () => ({ applicationId: id, text: 'x', whom: 'peer' }));
    await database.db.insert(questionsToAsk).values(rows.map((row) => ({ ...row, ownerId: ownerOf(ctx) })));
    await expect(ask({ text: 'One more', whom: 'peer' })).rejects.toThrow('100 questions');
  });
});

describe('questions in a text', () => {
  it.each<[string, string[]]>([
    ['No question here.', []],
    ['Really? Why?', []],
    ['So, who decides on pricing? I would ask that.', ['Who decides on pricing?']],
    ['Who decides on pricing? Who decides on pricing?', ['Who decides on pricing?']],
    [`${'x '.repeat(200)}?`, []],
  ])('%s', (text, asked) => expect(questionsIn(text)).toEqual(asked));
});
