import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { answered } from '../../../tests/harness/answered.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { addAsk } from '#server/asks/add-ask.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { interviews } from '#server/schema.ts';
import { addFact } from '#server/research/add-fact.ts';
import { tagQuestion } from '#server/questions/tag-question.ts';
import { createStory } from '#server/stories/create-story.ts';
import { likelyQuestions, MOST_LIKELY, type Asking, type Candidate } from './likely-questions.ts';
import { openPack } from './open-pack.ts';
import { storiesFor } from './stories-for.ts';

const candidate = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{ id, text: `Question ${id}?`, kind: 'behavioural', topic: 'influence', round: 'hiring-manager' },
  ...{ criteria: ['specific'], askedHere: false, own: false, answered: 0 },
  ...more,
});
const ASKING: Asking = { company: 'Acme', round: 'hiring-manager', topics: [], weakest: [] };
const ids = (candidates: Candidate[], more: Partial<Asking> = {}) =>
  likelyQuestions(candidates, { ...ASKING, ...more }).map(({ id }) => id);

describe('likely questions', () => {
  it('are of the round, and none to ask them; what the company asked comes first, whatever the round', () => {
    const all = [
      candidate('final', { round: 'final' }),
      candidate('reverse', { kind: 'reverse' }),
      candidate('plain'),
      candidate('asked', { round: 'final', askedHere: true }),
    ];
    expect(ids(all)).toEqual(['asked', 'plain']);
    expect(likelyQuestions(all, ASKING)[0]?.why).toEqual(['You noted it as one that Acme asks.']);
  });

  it('begin as such a round begins, then what the job stresses, then what is weak', () => {
    const all = [
      candidate('weak', { criteria: ['focus'], topic: 'strategy' }),
      candidate('plain', { topic: 'messaging' }),
      candidate('stressed', { topic: 'pricing-packaging', kind: 'craft' }),
      candidate('intro', { kind: 'intro', topic: 'role-definition' }),
    ];
    const asking: Partial<Asking> = {
      topics: ['pricing-packaging'],
      weakest: [{ id: 'focus', name: 'Focus' }],
    };
    expect(ids(all, asking)).toEqual(['intro', 'stressed', 'weak', 'plain']);
    const why = likelyQuestions(all, { ...ASKING, ...asking }).map((each) => each.why.join(' '));
    expect(why[1]).toContain('The job text stresses pricing and packaging.');
    expect(why[2]).toContain('It listens for “Focus”');
    expect(why.every((each) => each !== '')).toBe(true);
  });

  it('are few, and not all of one kind or topic; the order given does not matter', () => {
    const topics = ['influence', 'messaging', 'strategy', 'competitive'] as const;
    const kinds = ['behavioural', 'craft', 'opinion'] as const;
    const all = topics.flatMap((topic) =>
      kinds.flatMap((kind) => [1, 2, 3].map((nth) => candidate(`${topic}-${kind}-${nth}`, { topic, kind }))),
    );
    const chosen = likelyQuestions(all, ASKING);
    expect(chosen.length).toBeLessThanOrEqual(MOST_LIKELY);
    for (const topic of topics)
      expect(chosen.filter((each) => each.topic === topic).length).toBeLessThanOrEqual(2);
    expect(ids(all.toReversed())).toEqual(ids(all));
  });
});

it('a story is not the answer to everything where another fits as well', () => {
  const story = (id: string, more: object = {}) => ({
    ...{ id, title: id, criteria: ['specific' as const], topics: ['influence' as const] },
    ...{ written: ['myPart' as const, 'result' as const], told: [], usedFor: [], ...more },
  });
  const likely = likelyQuestions(
    [candidate('a'), candidate('b'), candidate('c', { topic: 'strategy' })],
    ASKING,
  );
  const three = likely.map((each) => ({ ...each, topic: 'influence' as const }));
  const packed = storiesFor(three, [story('one'), story('two')], (id) => id);
  expect(packed.map(({ id, for: its }) => [id, its.length])).toEqual([
    ['one', 2],
    ['two', 1],
  ]);
  expect(storiesFor(three, [], (id) => id)).toEqual([]);
});

describe('the pack of a round', () => {
  let database: FreshDatabase;
  let ctx: Ctx;
  let id: string;
  let applicationId: string;
  const TEXT =
    'What you will do\n\nYou own pricing and packaging. You run pricing research with customers and train the sales team with battlecards.';

  beforeAll(async () => {
    database = await freshDatabase();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    ctx = await ctxForSomebody(database);
    ({ id: applicationId } = await createApplication(ctx, {
      said: { company: 'Acme', title: 'Product marketing manager', jobText: TEXT },
    }));
    const said = { company: 'Acme', round: 'hiring-manager', day: '2026-03-05', timeZone: 'Europe/Berlin' };
    ({ id } = await addInterview(ctx, said));
    await database.db.update(interviews).set({ applicationId }).where(eq(interviews.id, id));
  });

  it('has everything that is there, each question with a reason', async () => {
    await tagQuestion(ctx, { questionId: 'positioning-create-category', company: 'acme' });
    await addFact(ctx, { applicationId, said: { point: 'news', says: 'Raised €40m', state: 'checked' } });
    await addFact(ctx, { applicationId, said: { point: 'news', says: 'Who leads?', state: 'unknown' } });
    await addAsk(ctx, { applicationId, said: { text: 'What is hard?', whom: 'hiring-manager' } });
    await addAsk(ctx, { applicationId, said: { text: 'Who signs?', whom: 'executive' } });
    await createStory(ctx, {
      ...{ title: 'Prices', myPart: 'I asked.', result: 'It rose.', short: 'Short telling.' },
      ...{ criteria: ['specific', 'own-role', 'quantified-outcome', 'customer-evidence'] },
      topics: ['pricing-packaging'],
    });
    for (const day of [1, 2, 3])
      await answered(ctx, day, { focus: 'missing' }, { questionId: `question-${day}` });
    const pack = await openPack(ctx, { id });
    expect(pack).toMatchObject({
      company: 'Acme',
      round: 'Hiring manager',
      title: 'Product marketing manager',
    });
    expect(pack.likely[0]).toMatchObject({ id: 'positioning-create-category' });
    expect(pack.likely.length).toBeGreaterThan(5);
    for (const { why } of pack.likely) expect(why.length).toBeGreaterThan(0);
    expect(pack.stressed.topics).toContain('Pricing and packaging');
    expect(pack.likely.filter(({ topic }) => topic === 'Pricing and packaging').length).toBeGreaterThan(0);
    expect(pack.research).toMatchObject([{ point: 'news', facts: [{ says: 'Raised €40m' }] }]);
    expect(pack.lookUp).toContain('Who leads?');
    expect(pack.asks).toEqual([
      { whom: 'The hiring manager', now: true, texts: ['What is hard?'] },
      { whom: 'An executive', now: false, texts: ['Who signs?'] },
    ]);
    expect(pack.weakest).toMatchObject([{ id: 'focus', last: ['missing', 'missing', 'missing'] }]);
    expect(pack.stories).toMatchObject([{ title: 'Prices', told: 'Short telling.' }]);
  });

  it('is of use until its day is over where the round is held', async () => {
    expect((await openPack(ctx, { id })).until.toISOString()).toBe('2026-03-05T23:00:00.000Z');
  });

  it('without an application, and for nobody else', async () => {
    await database.db.update(interviews).set({ applicationId: null }).where(eq(interviews.id, id));
    const pack = await openPack(ctx, { id });
    expect([pack.research, pack.lookUp, pack.answered, pack.title]).toEqual([[], [], [], '']);
    expect(pack.asks).toEqual([{ whom: 'The hiring manager', now: true, texts: [] }]);
    expect(pack.likely.length).toBeGreaterThan(5);
    await expect(openPack(await ctxForSomebody(database), { id })).rejects.toMatchObject({ status: 404 });
    await expect(openPack(ctx, { id: 'x' })).rejects.toMatchObject({ status: 404 });
  });
});
