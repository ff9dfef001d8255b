import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { TOPICS } from '#content/names.ts';
import { addOwnQuestion, OWN_QUESTION } from '../../../tests/harness/own-question.ts';
import { readQuestions } from '#content';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { listDrafts } from '#server/practice/list-drafts.ts';
import { openAnswerPage } from '#server/practice/open-answer-page.ts';
import { reviewAgain } from '#server/practice/review-again.ts';
import { ownAttempt } from '#server/practice/access.ts';
import { saveDraft } from '#server/practice/save-draft.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { ownQuestions, questionTags } from '#server/schema.ts';
import { addQuestion } from './add-question.ts';
import { deleteQuestion } from './delete-question.ts';
import { editQuestion } from './edit-question.ts';
import { getQuestion } from './get-question.ts';
import { importQuestions, previewImport } from './import-questions.ts';
import { nearCopiesOf } from './near-copies.ts';
import { searchQuestions } from './search-questions.ts';
import { companiesOf, tagQuestion, untagQuestion } from './tag-question.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;
const BANK = readQuestions();
const [first] = BANK;

const QUESTION = {
  ...OWN_QUESTION,
  roles: ['pmm', 'pm'],
  followUps: ['And if the zebra says no?', 'Who pays for the stripes?'],
  companies: ['Acme'],
  source: 'A friend',
};
const how = {
  otherwise: { kind: 'opinion', topic: 'strategy', roles: ['pm'], round: 'final', seniority: 'lead' },
};

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
  other = await ctxForSomebody(database);
});
afterAll(() => database.close());

const add = (changes: object = {}, who = ctx) => addOwnQuestion(who, { ...QUESTION, ...changes });
const found = async (query: object, who = ctx) => (await searchQuestions(who, query)).questions;

describe('a question of one’s own', () => {
  it('has an id that the bank can never have', async () => {
    expect(TOPICS).not.toContain('own');
    expect(BANK.filter(({ id }) => id.startsWith('own-'))).toEqual([]);
    expect(await add()).toMatch(/^own-[a-z0-9]{12}$/);
  });

  it('is found by its owner alone: by its words, a mistyped one, a filter, and at the top of all', async () => {
    const id = await add();
    for (const query of [{ q: 'zebra' }, { q: 'zebar' }, { q: 'zebra ticketing' }, { whose: 'own' }, {}]) {
      expect([query, (await found(query))[0]?.id]).toEqual([query, id]);
      expect((await found(query, other)).some((one) => one.id === id)).toBe(false);
    }
    expect((await found({ q: 'zebra', kind: 'opinion' })).length).toBe(0);
    expect((await searchQuestions(ctx, {})).counts.whose).toEqual({ own: 1, bank: BANK.length });
    expect((await searchQuestions(other, {})).total).toBe(BANK.length);
    expect((await found({ whose: 'bank' })).some((one) => one.id === id)).toBe(false);
  });

  it('is answered, reviewed, set beside the last attempt and tried again like any other', async () => {
    const id = await add();
    await saveDraft(ctx, { questionId: id, text: 'It is a horse', version: 0 });
    expect(await listDrafts(ctx)).toMatchObject([{ questionId: id, questionText: QUESTION.text }]);
    const answer = 'In May I asked nine visitors what the zebra was for, and sales rose from 4% to 9%.';
    const attempt = await submitAttempt(ctx, { questionId: id, text: answer });
    expect(attempt.review.state).toBe('reviewed');
    const page = await openAnswerPage(ctx, { questionId: id });
    expect([page.attempts, page.previous?.id, page.question.followUps]).toEqual([
      1,
      attempt.id,
      QUESTION.followUps,
    ]);
    expect((await getAttempt(ctx, { id: attempt.id })).question?.asks).toBe(QUESTION.asks);
    await expect(reviewAgain(ctx, await ownAttempt(ctx, attempt.id), async () => {})).resolves.toMatchObject({
      state: 'reviewed',
    });
    expect((await found({ q: 'zebra' }))[0]?.attempts).toBe(1);
  });

  it('is nobody else’s to see, answer, change or delete', async () => {
    const id = await add();
    for (const attempt of [
      () => getQuestion(other, { id }),
      () => submitAttempt(other, { questionId: id, text: 'Mine.' }),
      () => saveDraft(other, { questionId: id, text: 'Mine.', version: 0 }),
      () => editQuestion(other, { ...QUESTION, id }),
      () => deleteQuestion(other, { id }),
      () => tagQuestion(other, { questionId: id, company: 'Acme' }),
    ])
      await expect(attempt()).rejects.toMatchObject({ status: 404 });
    await expect(addQuestion({ ...ctx, actor: NOBODY }, QUESTION)).rejects.toMatchObject({ status: 401 });
    expect((await getQuestion(ctx, { id })).text).toBe(QUESTION.text);
  });

  it('can be changed and deleted; attempts stay, a draft goes', async () => {
    const id = await add();
    const attempt = await submitAttempt(ctx, {
      questionId: id,
      text: 'I asked nine visitors about it in May.',
    });
    const followUps = ['And then?', ' And then? ', ''];
    await editQuestion(ctx, {
      ...QUESTION,
      id,
      text: 'And the giraffe?',
      companies: ['ACME', 'Globex'],
      followUps,
    });
    expect((await getQuestion(ctx, { id })).followUps).toEqual(['And then?']);
    expect(await companiesOf(ctx, id)).toEqual(['Acme', 'Globex']);
    expect((await found({ q: 'giraffe' })).map((one) => one.id)).toEqual([id]);
    await saveDraft(ctx, { questionId: id, text: 'Begun', version: 0 });
    await deleteQuestion(ctx, { id });
    await expect(getQuestion(ctx, { id })).rejects.toMatchObject({ status: 404 });
    expect(await listDrafts(ctx)).toEqual([]);
    expect((await getAttempt(ctx, { id: attempt.id })).attempt.questionText).toBe(QUESTION.text);
    await expect(deleteQuestion(ctx, { id: first!.id })).rejects.toMatchObject({ status: 404 });
    await expect(editQuestion(ctx, { ...QUESTION, id: first!.id })).rejects.toMatchObject({ status: 404 });
  });

  it.each([
    [{ text: ' ' }, 'Write the question'],
    [{ text: 'x'.repeat(2_001) }, '2,000 characters'],
    [{ asks: 'x'.repeat(1_001) }, '1,000 characters'],
    [{ source: 'x'.repeat(301) }, '300 characters'],
    [{ followUps: ['x'.repeat(301)] }, '300 characters'],
    [{ followUps: Array.from({ length: 9 }, (_, at) => `And ${at}?`) }, '8 follow-ups'],
    [{ kind: 'cooking' }, 'no such kind'],
    [{ roles: [] }, 'Choose the role'],
    [{ companies: ['x'.repeat(81)] }, '80 characters'],
    [{ companies: Array.from({ length: 21 }, (_, at) => `c${at}`) }, '20 companies'],
  ])('is refused: %o', async (changes, reason) => {
    await expect(addQuestion(ctx, { ...QUESTION, ...changes })).rejects.toThrow(reason);
  });

  it('keeps what cannot be stored out of what is', async () => {
    const id = await add({ text: 'A\u0000 zebra \ud800 today?', companies: [' Ac\nme '] });
    expect((await getQuestion(ctx, { id })).text).toBe('A zebra \ufffd today?');
    expect(await companiesOf(ctx, id)).toEqual(['Ac me']);
  });

  it('is paged together with the bank’s, without a gap or a repetition', async () => {
    const rows = Array.from({ length: 27 }, (_, at) => ({
      ...QUESTION,
      ownerId: idOf(ctx),
      id: `own-${String(at).padStart(12, '0')}`,
      text: at % 2 ? 'What do customers pay for a zebra?' : 'Who pays?',
      asks: at % 3 ? '' : 'Which customers, and why?',
    }));
    await database.db.insert(ownQuestions).values(rows);
    for (const query of [{ q: 'customers' }, { q: 'pay customers zebra' }, { kind: 'craft' }]) {
      const { pages, total } = await searchQuestions(ctx, query);
      const ids: string[] = [];
      for (let page = 1; page <= pages; page++)
        ids.push(...(await found({ ...query, page })).map(({ id }) => id));
      expect([query, ids.length, new Set(ids).size]).toEqual([query, total, total]);
      expect(pages).toBeGreaterThan(1);
    }
  });

  it('is one of a thousand at most', async () => {
    const rows = Array.from({ length: 1_000 }, (_, at) => ({
      ...QUESTION,
      ownerId: idOf(ctx),
      id: `own-${String(at).padStart(12, '0')}`,
    }));
    await database.db.insert(ownQuestions).values(rows);
    await expect(addQuestion(ctx, QUESTION)).rejects.toThrow('1,000');
    await expect(importQuestions(ctx, { text: 'Why giraffes?', how, nearToo: true })).rejects.toThrow(
      'room for 0 more',
    );
  });
});

describe('what is nearly there', () => {
  it('is shown before a question is added, and does not stand in its way', async () => {
    const text = `${first!.text.replace(/[.?]$/, '')}, please?`;
    const shown = await addQuestion(ctx, { ...QUESTION, text });
    expect(shown).toMatchObject({ near: [{ id: first!.id, own: false, same: false }] });
    expect((await searchQuestions(ctx, { whose: 'own' })).total).toBe(0);
    const id = await add({ text });
    expect(await nearCopiesOf(ctx, text.toUpperCase())).toMatchObject([{ id, own: true, same: true }, {}]);
    expect(await nearCopiesOf(other, text)).toMatchObject([{ id: first!.id }]);
  });

  it('is nothing for a question that is new', async () => {
    expect(await nearCopiesOf(ctx, QUESTION.text)).toEqual([]);
  });
});

describe('an import', () => {
  const text = `${first!.text}\n${QUESTION.text}\n${QUESTION.text.toLowerCase()}\n${first!.text.replace('?', ', pray?')}`;

  it('shows first what is there, and keeps nothing meanwhile', async () => {
    const { rows, room } = await previewImport(ctx, { text, how });
    expect(rows).toMatchObject([
      { near: { id: first!.id, same: true } },
      { line: 2 },
      { line: 3, repeats: 2 },
      { near: { id: first!.id, same: false } },
    ]);
    expect([rows[1]?.near, room]).toEqual([undefined, 1_000]);
    expect((await searchQuestions(ctx, { whose: 'own' })).total).toBe(0);
  });

  it('keeps what is new, and what is nearly there if that is wanted', async () => {
    expect(await importQuestions(ctx, { text, how, nearToo: false })).toEqual({ kept: 1, leftOut: 3 });
    expect(await found({ whose: 'own' })).toMatchObject([
      { text: QUESTION.text, kind: 'opinion', topic: 'strategy', roles: ['pm'] },
    ]);
    expect(await importQuestions(other, { text, how, nearToo: true })).toEqual({ kept: 2, leftOut: 2 });
    await expect(importQuestions(ctx, { text, how, nearToo: false })).rejects.toThrow('nothing new');
  });

  it('of two thousand long rows is compared within seconds', async () => {
    const words = BANK.flatMap((one) => one.text.split(' '));
    const lines = Array.from({ length: 2_000 }, (_, at) =>
      words.slice((at * 37) % 9_000, ((at * 37) % 9_000) + 80).join(' '),
    );
    const start = performance.now();
    await previewImport(ctx, { text: lines.join('\n'), how });
    expect(performance.now() - start).toBeLessThan(8_000);
  });

  it.each([
    ['  \n', 'nothing in it'],
    ['x'.repeat(1_200_000), '1 MB'],
  ])('is refused', async (bad, reason) => {
    await expect(previewImport(ctx, { text: bad, how })).rejects.toThrow(reason);
  });
});

describe('companies', () => {
  it('are set on questions of the bank and one’s own, spelled as before, for oneself', async () => {
    await tagQuestion(ctx, { questionId: first!.id, company: ' Acme  Corp ' });
    await tagQuestion(ctx, { questionId: first!.id, company: 'ACME CORP' });
    const id = await add({ companies: [] });
    await tagQuestion(ctx, { questionId: id, company: 'acme corp' });
    const bank = await searchQuestions(ctx, { company: 'Acme Corp' });
    expect(bank.questions.map((one) => one.id)).toEqual([id, first!.id]);
    expect(bank.counts.company).toEqual({ 'Acme Corp': 2 });
    expect((await searchQuestions(other, { company: 'Acme Corp' })).total).toBe(0);
    await untagQuestion(ctx, { questionId: first!.id, company: 'Acme Corp' });
    await untagQuestion(ctx, { questionId: id, company: 'Acme Corp' });
    expect((await searchQuestions(ctx, {})).counts.company).toEqual({});
  });

  it('are no words of the language', async () => {
    await tagQuestion(ctx, { questionId: first!.id, company: 'constructor' });
    await tagQuestion(ctx, { questionId: first!.id, company: '__proto__' });
    const { counts } = await searchQuestions(ctx, {});
    expect(Object.keys(counts.company).sort()).toEqual(['__proto__', 'constructor']);
  });

  it('are twenty a question, of questions that there are', async () => {
    const rows = Array.from({ length: 20 }, (_, at) => ({
      ownerId: idOf(ctx),
      questionId: first!.id,
      company: `c${at}`,
    }));
    await database.db.insert(questionTags).values(rows);
    await expect(tagQuestion(ctx, { questionId: first!.id, company: 'one more' })).rejects.toThrow(
      '20 companies',
    );
    await expect(tagQuestion(ctx, { questionId: 'strategy-none', company: 'x' })).rejects.toThrow('no such');
    await expect(tagQuestion(ctx, { questionId: first!.id, company: ' ' })).rejects.toThrow('Write the name');
  });
});
