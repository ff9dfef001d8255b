import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  ctxForSomebody,
  ctxFor,
  freshDatabase,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { NOBODY, type Ctx } from '#server/ctx.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { stories } from '#server/schema.ts';
import { createStory } from './create-story.ts';
import { deleteStory } from './delete-story.ts';
import { dismissNote } from './dismiss-note.ts';
import { getStory } from './get-story.ts';
import { keepSeeds } from './keep-seeds.ts';
import { listStories } from './list-stories.ts';
import { readSeeds } from './read-seeds.ts';
import { restoreNote } from './restore-note.ts';
import { reviewTelling } from './review-telling.ts';
import { saveStory } from './save-story.ts';
import { MOST_SEEDS } from './seed.ts';
import { MOST_STORIES } from './story-cap.ts';
import { MAX_PART } from './story-fields.ts';

let database: FreshDatabase;
let ctx: Ctx;
let other: Ctx;

const TOLD =
  'In May 2024 our inspectors in Bristol still wrote on paper. I rode along with eight of them and learned that they type ' +
  'it up in the car, so I built the page around leaving on time. We aligned with stakeholders. The win rate went from 31% to 44% in two quarters.';

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
  other = await ctxForSomebody(database, 'Other');
});
afterAll(() => database.close());

const begin = async (fields: object = {}) =>
  (await createStory(ctx, { title: 'Offline mode', ...fields })).id;

describe('writing', () => {
  it('begins with a title, and keeps what is typed on top of what was there', async () => {
    const id = await begin({ employer: 'Tidewater' });
    const first = await saveStory(ctx, { id, version: 1, myPart: 'I rode\r\nalong.' });
    expect(first).toMatchObject({
      saved: true,
      story: { employer: 'Tidewater', myPart: 'I rode\nalong.', version: 2 },
    });
    const second = await saveStory(ctx, {
      id,
      version: 2,
      criteria: ['specific', 'own-role'],
      topics: ['influence'],
    });
    expect(second.story).toMatchObject({
      myPart: 'I rode\nalong.',
      criteria: ['specific', 'own-role'],
      version: 3,
    });
    expect(second.missing.map(({ field }) => field)).not.toContain('myPart');
  });

  it('overwrites nothing that another window saved, and offers it', async () => {
    const id = await begin();
    await saveStory(ctx, { id, version: 1, result: 'The other words' });
    const late = await saveStory(ctx, { id, version: 1, result: 'Mine' });
    expect(late).toMatchObject({ saved: false, story: { result: 'The other words', version: 2 } });
    expect((await saveStory(ctx, { id, version: 2, result: 'Mine' })).story.result).toBe('Mine');
  });

  it('of two at once one is saved, the other hears of it', async () => {
    const id = await begin();
    const both = await Promise.all(['a', 'b'].map((result) => saveStory(ctx, { id, version: 1, result })));
    expect(both.map(({ saved }) => saved).sort()).toEqual([false, true]);
  });

  it.each<[object, RegExp]>([
    [{ result: 'x'.repeat(MAX_PART + 1) }, /result may have 4,000 characters/],
    [{ short: 'x'.repeat(20_001) }, /20,000 characters/],
    [{ title: 'x'.repeat(201) }, /title may have 200/],
    [{ happened: 'x'.repeat(21) }, /date may have 20/],
    [{ problem: 'a\0b' }, /NUL/],
    [{ criteria: ['charm'] }, /no such criterion/],
    [{ topics: ['magic'] }, /no such topic/],
    [{ result: 7 }, /must be text/],
    [{ version: 0 }, /version/],
    [{ version: 'x' }, /version/],
  ])('refuses %o', async (fields, why) => {
    const id = await begin();
    await expect(saveStory(ctx, { id, version: 1, ...fields })).rejects.toThrow(why);
    expect((await getStory(ctx, { id })).story.version).toBe(1);
  });

  it('needs a title to begin, and has an end', async () => {
    await expect(createStory(ctx, { title: '  ' })).rejects.toThrow(/title first/);
    const ownerId = ctx.actor.kind === 'person' ? ctx.actor.id : '';
    await database.db.insert(stories).values(Array.from({ length: MOST_STORIES }, () => ({ ownerId })));
    await expect(begin()).rejects.toThrow(/300 is the most/);
    await expect(keepSeeds(ctx, { text: '- Led the launch', chosen: [{ seed: 0 }] })).rejects.toThrow(/most/);
  });
});

describe('whose it is', () => {
  it('a stranger and nobody find nothing', async () => {
    const id = await begin({ short: TOLD });
    const verbs = (who: Ctx) => [
      () => getStory(who, { id }),
      () => saveStory(who, { id, version: 1, title: 'Taken' }),
      () => deleteStory(who, { id }),
      () => reviewTelling(who, { id, telling: 'short' }),
      () => dismissNote(who, { id, telling: 'short', key: 'x' }),
    ];
    for (const verb of verbs(other)) await expect(verb()).rejects.toMatchObject({ status: 404 });
    for (const verb of verbs(ctxFor(database, NOBODY)))
      await expect(verb()).rejects.toMatchObject({ status: 401 });
    expect(await listStories(other)).toEqual([]);
    expect((await getStory(ctx, { id })).story).toMatchObject({ title: 'Offline mode', version: 1 });
  });

  it('deleting one, and deleting everything, leaves the others', async () => {
    const [one, two] = [await begin(), await begin()];
    await createStory(other, { title: 'Theirs' });
    await deleteStory(ctx, { id: one });
    expect((await listStories(ctx)).map(({ story }) => story.id)).toEqual([two]);
    await deleteEverything(ctx, { confirm: 'delete everything' });
    expect([(await listStories(ctx)).length, (await listStories(other)).length]).toEqual([0, 1]);
  });
});

describe('a telling read as an answer', () => {
  const levels = async (id: string, telling: string) => {
    const { review } = await reviewTelling(ctx, { id, telling });
    return Object.fromEntries(
      review.criteria.flatMap(({ criterion, level }) =>
        level === 'not-elicited' ? [] : [[criterion, level]],
      ),
    );
  };

  it('is read for what the story is to show, and always for its length', async () => {
    const id = await begin({ short: TOLD, middle: TOLD, criteria: ['quantified-outcome'] });
    expect(await levels(id, 'middle')).toEqual({ concise: 'clear', 'quantified-outcome': 'clear' });
    // 63 words are said in 27 seconds; twice as many are not.
    await saveStory(ctx, { id, version: 1, short: `${TOLD} ${TOLD.replaceAll('eight', 'nine')}` });
    expect((await levels(id, 'short'))['concise']).not.toBe('clear');
  });

  it('is read for what is usual when nothing is chosen, and as a failure when it is to show one', async () => {
    const id = await begin({ short: TOLD });
    const usual = await reviewTelling(ctx, { id, telling: 'short' });
    expect([usual.kind, usual.seconds]).toEqual(['behavioural', 30]);
    expect(Object.keys(await levels(id, 'short'))).toContain('customer-evidence');
    expect(Object.keys(await levels(id, 'short'))).not.toContain('on-question');
    await saveStory(ctx, { id, version: 1, criteria: ['lesson-learned'] });
    expect((await reviewTelling(ctx, { id, telling: 'short' })).kind).toBe('failure');
  });

  it('says so when nothing is written, and knows only three lengths', async () => {
    const id = await begin();
    expect((await reviewTelling(ctx, { id, telling: 'long' })).review.state).toBe('empty');
    await expect(reviewTelling(ctx, { id, telling: 'title' })).rejects.toMatchObject({ status: 404 });
  });

  it('leaves out what was set aside, until it is brought back', async () => {
    const id = await begin({ short: TOLD });
    const read = () => reviewTelling(ctx, { id, telling: 'short' });
    const keys = async () => (await read()).review.findings.map(({ key }) => key);
    const [key = ''] = await keys();
    await dismissNote(ctx, { id, telling: 'short', key });
    expect(await keys()).not.toContain(key);
    const [aside] = (await read()).dismissed;
    await restoreNote(ctx, { id, dismissalId: aside!.id });
    expect(await keys()).toContain(key);
    await expect(dismissNote(ctx, { id, telling: 'short', key: 'none' })).rejects.toMatchObject({
      status: 404,
    });
    await expect(restoreNote(ctx, { id, dismissalId: aside!.id })).rejects.toMatchObject({ status: 404 });
  });
});

describe('seeds', () => {
  const TEXT = 'Tidewater, 2023\n- Led the launch\n- Built a programme for resellers\n- Wrote the page';

  it('become stories in their order, with where and when as they were given', async () => {
    await keepSeeds(ctx, {
      text: TEXT,
      chosen: [{ seed: 0, employer: ' Tidewater Ltd ', happened: '2023' }, { seed: 2 }],
    });
    const kept = (await listStories(ctx)).map(({ story }) => story);
    expect(kept.map(({ title, employer, happened, myPart }) => [title, employer, happened, myPart])).toEqual([
      ['Led the launch', 'Tidewater Ltd', '2023', 'Led the launch'],
      ['Wrote the page', 'Tidewater', '2023', 'Wrote the page'],
    ]);
    const { seeds } = await readSeeds(ctx, { text: TEXT });
    expect(seeds.map(({ known }) => known)).toEqual([true, false, true]);
    expect((await readSeeds(other, { text: TEXT })).seeds.some(({ known }) => known)).toBe(false);
  });

  it('are kept all or none', async () => {
    for (const chosen of [
      [],
      [{ seed: 0 }, { seed: 9 }],
      [{ seed: Number.NaN }],
      [{ seed: 0, happened: 'x'.repeat(30) }],
    ])
      await expect(keepSeeds(ctx, { text: TEXT, chosen })).rejects.toMatchObject({ status: 400 });
    expect(await listStories(ctx)).toEqual([]);
  });

  it('are shown up to a number, and the rest is counted', async () => {
    const text = Array.from({ length: MOST_SEEDS + 5 }, (_, i) => `- Led launch number ${i}`).join('\n');
    const { seeds, left } = await readSeeds(ctx, { text });
    expect([seeds.length, left]).toEqual([MOST_SEEDS, 5]);
    await expect(readSeeds(ctx, { text: 'x'.repeat(200_001) })).rejects.toThrow(/200,000 characters/);
    await expect(readSeeds(ctx, { text: ' ' })).rejects.toThrow(/nothing to read/);
  });
});
