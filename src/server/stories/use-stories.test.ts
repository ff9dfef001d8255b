import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { readQuestions } from '#content/questions.ts';
import type { Ctx } from '#server/ctx.ts';
import { NOBODY } from '#server/ctx.ts';
import { deleteAttempt } from '#server/practice/delete-attempt.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { attempts, stories, storyUses } from '#server/schema.ts';
import { fitStories } from './fit-stories.ts';
import { listUses } from './list-uses.ts';
import { openCoverage } from './open-coverage.ts';
import { takeStory } from './take-story.ts';

let database: FreshDatabase;
let owner: Ctx;
let other: Ctx;

const bank = readQuestions();
const behavioural = bank.filter(({ kind, topic }) => kind === 'behavioural' && topic === 'positioning');
const [question, second] = behavioural.map(({ id }) => id) as [string, string];
const SHORT =
  'In May 2023, at a payroll firm in Istanbul, trials stalled at 4%. I called nine customers and learned that the ' +
  'accountant opens the file. I rewrote the page for her, and trial conversion rose from 4% to 9% in a quarter.';
const LONG = `${SHORT} Deniz in sales gave me the list of names, and Mert from design argued against my headline.`;

beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
});

async function write(ctx: Ctx, changes: Partial<typeof stories.$inferInsert> = {}): Promise<string> {
  const [row] = await database.db
    .insert(stories)
    .values({
      ownerId: idOf(ctx),
      title: 'The accountant',
      situation: 'Trials stalled.',
      problem: '“I don’t know who this is for.”',
      myPart: 'I called nine customers.',
      result: 'From 4% to 9%.',
      criteria: ['specific', 'own-role', 'quantified-outcome', 'customer-evidence', 'charm'],
      topics: ['positioning', 'magic'],
      ...changes,
    })
    .returning({ id: stories.id });
  return row!.id;
}
const answer = (ctx: Ctx, storyId?: string, questionId = question) =>
  submitAttempt(ctx, { questionId, text: SHORT, storyId });
const uses = (ctx: Ctx) =>
  database.db
    .select({ attemptId: storyUses.attemptId, storyId: storyUses.storyId })
    .from(storyUses)
    .where(eq(storyUses.ownerId, idOf(ctx)));

describe('an answer told with a story', () => {
  it('is remembered with it, and counts once a question', async () => {
    const storyId = await write(owner);
    const { id } = await answer(owner, storyId);
    expect(await uses(owner)).toEqual([{ attemptId: id, storyId }]);
    await answer(owner, storyId);
    await answer(owner, storyId, second);
    await answer(owner, undefined, second);
    const { uses: listed, total } = await listUses(owner, { storyId });
    expect([listed.length, total]).toEqual([3, 3]);
    expect(listed.find(({ attemptId }) => attemptId === id)?.levels['specific']?.reviewer).toBe('clear');
    expect((await openCoverage(owner)).stories[0]).toMatchObject({ used: 2, overused: false });
    expect((await fitStories(owner, { questionId: question }))?.[0]).toMatchObject({
      id: storyId,
      verdict: 'strong',
      told: false,
      usedHere: true,
      usedElsewhere: 1,
    });
  });

  it.each(['of somebody else', 'that was deleted'])('of a story %s is kept, and no use', async (which) => {
    const storyId = await write(which === 'of somebody else' ? other : owner);
    if (which === 'that was deleted') await database.db.delete(stories).where(eq(stories.id, storyId));
    const { id } = await answer(owner, storyId);
    expect(await database.db.$count(attempts, eq(attempts.id, id))).toBe(1);
    expect([await uses(owner), await uses(other)]).toEqual([[], []]);
  });

  it('of a story that is none is refused', async () => {
    for (const storyId of ['the-accountant', `${await write(owner)}'`, 'x'.repeat(5_000)])
      await expect(answer(owner, storyId)).rejects.toThrow('There is no such story.');
    expect(await database.db.$count(attempts, eq(attempts.ownerId, idOf(owner)))).toBe(0);
  });

  it('goes with the attempt, with the story, and with everything', async () => {
    const [one, two] = [await write(owner), await write(owner)];
    const { id } = await answer(owner, one);
    await answer(owner, two);
    await answer(owner, two);
    await deleteAttempt(owner, { id });
    expect((await uses(owner)).map(({ storyId }) => storyId)).toEqual([two, two]);
    await database.db.delete(stories).where(eq(stories.id, two));
    expect(await uses(owner)).toEqual([]);
    await answer(owner, one);
    await answer(other, await write(other));
    await deleteEverything(owner, { confirm: 'delete everything' });
    expect([(await uses(owner)).length, (await uses(other)).length]).toEqual([0, 1]);
  });
});

describe('nobody else’s stories', () => {
  it('are offered, taken, listed or covered', async () => {
    const id = await write(other);
    expect(await fitStories(owner, { questionId: question })).toEqual([]);
    expect((await openCoverage(owner)).stories).toEqual([]);
    for (const asks of [
      () => takeStory(owner, { id, seconds: 60 }),
      () => takeStory(owner, { id: 'x', seconds: 60 }),
      () => listUses(owner, { storyId: id }),
    ])
      await expect(asks()).rejects.toThrow('There is no such story.');
    const nobody = { ...owner, actor: NOBODY };
    for (const asks of [() => fitStories(nobody, { questionId: question }), () => openCoverage(nobody)])
      await expect(asks()).rejects.toThrow('Sign in first.');
  });
});

it('a story is taken with the telling nearest to the time there is', async () => {
  const id = await write(owner, { title: ' ', short: SHORT, long: LONG, problem: ' ' });
  expect(await takeStory(owner, { id, seconds: 60 })).toEqual({
    id,
    title: 'Untitled story',
    parts: [
      { part: 'situation', text: 'Trials stalled.' },
      { part: 'myPart', text: 'I called nine customers.' },
      { part: 'result', text: 'From 4% to 9%.' },
    ],
    telling: { seconds: 30, text: SHORT },
  });
  expect((await takeStory(owner, { id, seconds: 180 })).telling?.seconds).toBe(120);
});

it('where they want to hear questions, no story is offered', async () => {
  await write(owner);
  const reverse = bank.find(({ kind }) => kind === 'reverse')!;
  expect(await fitStories(owner, { questionId: reverse.id })).toBeUndefined();
});

describe('coverage', () => {
  it('keeps apart what was chosen and what the reviewer hears, in the shortest telling that has it', async () => {
    await write(owner, { criteria: ['specific', 'lesson-learned'], short: SHORT, long: LONG });
    await write(owner, { title: 'Not told', criteria: ['specific'], topics: ['positioning'] });
    const { criteria, topics, targets, stories: listed } = await openCoverage(owner);
    const line = (id: string) => criteria.find((each) => each.id === id);
    expect(line('specific')).toMatchObject({
      state: 'covered',
      cells: [{ chosen: true, heard: { level: 'clear', telling: 'short' } }, { chosen: true }],
    });
    expect(line('lesson-learned')).toMatchObject({
      state: 'thin',
      because: expect.stringContaining('not hear it'),
    });
    expect(line('quantified-outcome')).toMatchObject({
      state: 'missing',
      cells: [{ chosen: false, heard: { level: 'clear' } }, { chosen: false }],
    });
    expect(topics.find(({ id }) => id === 'positioning')).toMatchObject({ state: 'covered' });
    expect(topics.find(({ id }) => id === 'positioning')?.asked).toBeGreaterThan(5);
    expect(topics.map(({ id }) => id)).not.toContain('questions-to-ask');
    expect(targets.map(({ id, state }) => [id, state])).toEqual([
      ['in-full', 'begun'],
      ['failures', 'begun'],
      ['roadmap', 'none'],
      ['strengths', 'none'],
    ]);
    expect(targets[1]?.begun[0]?.lacks).toBe('Still to write: what you would do differently.');
    expect(listed.map(({ alone }) => alone)).toEqual([['A failure and what changed'], []]);
  });

  it('lists what a role is asked for, and what was chosen besides', async () => {
    const without = await openCoverage(owner);
    expect(without.criteria.map(({ id }) => id)).toContain('pmm-lens');
    expect(without.topics.map(({ id }) => id)).not.toContain('estimation');
    await saveSettings(owner, { role: 'pm' });
    await write(owner, { criteria: ['focus'], topics: ['messaging'] });
    const as = await openCoverage(owner);
    expect(as.criteria.map(({ id }) => id)).not.toContain('pmm-lens');
    expect(as.criteria.map(({ id }) => id)).toContain('focus');
    expect(as.topics.map(({ id }) => id)).toEqual(expect.arrayContaining(['estimation', 'messaging']));
  });

  it('knows a story that is told for everything', async () => {
    const id = await write(owner);
    await write(owner, { title: 'Fresh' });
    for (const { id: questionId } of behavioural.slice(0, 4)) await answer(owner, id, questionId);
    expect((await openCoverage(owner)).stories.map(({ used, overused }) => [used, overused])).toEqual([
      [4, true],
      [0, false],
    ]);
  });
});
