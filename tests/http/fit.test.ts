import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '#content';
import type { Ctx } from '#server/ctx.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { attempts, stories, storyUses } from '#server/schema.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Coverage, stories that fit, and answers told with a story: who may see and use what. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let story: string;

const QUESTION = readQuestions().find(
  ({ kind, topic }) => kind === 'behavioural' && topic === 'positioning',
)!.id;
const PAGE = `/practise/${QUESTION}`;
const TELLING =
  'In May I called nine customers & learned <b>who</b> opens the file, and trials rose from 4% to 9%.';
const TITLE = 'The "accountant" <script>alert(1)</script>';

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});
beforeEach(async () => {
  owner = await ctxForSomebody(database, 'Owner');
  other = await ctxForSomebody(database, 'Other');
  [{ id: story }] = (await database.db
    .insert(stories)
    .values({
      ownerId: idOf(owner),
      title: TITLE,
      myPart: 'I called nine of them.',
      result: 'From 4% to 9%.',
      criteria: ['specific', 'own-role', 'quantified-outcome', 'customer-evidence'],
      topics: ['positioning'],
      middle: TELLING,
    })
    .returning({ id: stories.id })) as [{ id: string }];
});

async function ask(who: Ctx | 'nobody', path: string, form?: Record<string, string>) {
  const answered = await askAs(server, who, path, form);
  const html = await answered.text();
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    html,
    // What a reader sees: without what the scripts are handed.
    seen: html
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<'),
  };
}

const uses = () =>
  database.db
    .select({ storyId: storyUses.storyId, ownerId: storyUses.ownerId })
    .from(storyUses)
    .where(eq(storyUses.storyId, story));
const kept = (ctx: Ctx) => database.db.$count(attempts, eq(attempts.ownerId, idOf(ctx)));

describe('who may see it', () => {
  it.each<[string, () => string, [number, number, number]]>([
    ['coverage', () => '/stories/coverage', [401, 200, 200]],
    ['a question with a story at hand', () => `${PAGE}?story=${story}`, [401, 200, 404]],
    ['a story’s own page', () => `/stories/${story}`, [401, 200, 404]],
    ['no story of that id', () => `${PAGE}?story=00000000-0000-4000-8000-000000000000`, [401, 404, 404]],
    ['an id that is none', () => `${PAGE}?story=the-accountant`, [401, 404, 404]],
    ['markup for an id', () => `${PAGE}?story=%3Cscript%3E`, [401, 404, 404]],
    ['NUL for an id', () => `${PAGE}?story=%00`, [401, 404, 404]],
    ['a very long id', () => `${PAGE}?story=${'x'.repeat(65)}`, [401, 400, 400]],
    ['no id', () => `${PAGE}?story=`, [401, 200, 200]],
  ])('%s', async (_what, path, statuses) => {
    const answered = [];
    for (const who of ['nobody', owner, other] as const) answered.push((await ask(who, path())).status);
    expect(answered).toEqual(statuses);
  });

  it('somebody else sees nothing of it, and what is written is text', async () => {
    for (const path of ['/stories/coverage', PAGE, `${PAGE}?story=${story}`]) {
      expect((await ask(other, path)).html).not.toContain('accountant');
      const { html, seen } = await ask(owner, path);
      expect([path, seen.includes('<script>alert(1)')]).toEqual([path, true]);
      expect(html).not.toContain('<script>alert(1)');
      expect(html).not.toContain('<b>who</b>');
    }
  });
});

describe('a question', () => {
  it('offers what fits with the reason, and takes it to hand where one edits', async () => {
    const { seen } = await ask(owner, `${PAGE}?q=founder`);
    for (const said of [
      'Stories that fit',
      'Strong',
      'It is about positioning',
      `?q=founder&story=${story}#story`,
    ])
      expect(seen).toContain(said);
    expect(seen).not.toContain(TELLING);
    const used = await ask(owner, `${PAGE}?q=founder&story=${story}`);
    for (const said of [
      TELLING,
      'I called nine of them.',
      'As you tell it in 60 seconds',
      `<input type="hidden" name="story" value="${story}"`,
      `action="?/review&q=founder&story=${story}"`,
      'href="/practise?q=founder"',
    ])
      expect(used.seen).toContain(said);
    const begun = await ask(owner, `${PAGE}?story=${story}&start=story`);
    expect(/<textarea[^>]*>([^<]*)/.exec(begun.html)?.[1]).toContain('In May I called nine customers');
  });

  it('keeps the story out of sight where one rehearses', async () => {
    await saveSettings(owner, { mode: 'rehearsal' });
    const { seen } = await ask(owner, `${PAGE}?story=${story}`);
    expect(seen).toContain('Put away while you rehearse');
    expect(seen).toContain(`name="story" value="${story}"`);
    for (const hidden of [TELLING, 'I called nine of them.']) expect(seen).not.toContain(hidden);
  });

  it('offers a story that nothing was chosen for, and asks what it is good for', async () => {
    await database.db.update(stories).set({ criteria: [], topics: [] });
    const { seen } = await ask(owner, PAGE);
    for (const said of [
      'You have not chosen yet what it is good for',
      `href="/stories/${story}#serves"`,
      `?story=${story}#story`,
    ])
      expect(seen).toContain(said);
    expect(seen).not.toContain('A gap');
  });

  it('without stories says what to do, and asks for none where they want to hear questions', async () => {
    expect((await ask(other, PAGE)).seen).toContain('You have no stories yet');
    const reverse = readQuestions().find(({ kind }) => kind === 'reverse')!.id;
    expect((await ask(owner, `/practise/${reverse}`)).seen).not.toContain('Stories that fit');
  });
});

describe('an answer told with a story', () => {
  const post = (who: Ctx | 'nobody', form: Record<string, string>) =>
    ask(who, `${PAGE}?/review&story=${form['story'] ?? ''}`, { text: TELLING, ...form });

  it('is remembered, on the story’s page and in coverage', async () => {
    const { status, location } = await post(owner, { story });
    expect([status, location]).toEqual([303, expect.stringMatching(/^\/attempts\/[0-9a-f-]+\/rate$/)]);
    expect(await uses()).toEqual([{ storyId: story, ownerId: idOf(owner) }]);
    const page = (await ask(owner, `/stories/${story}`)).seen;
    expect(page).toContain(`href="${location!.replace('/rate', '')}"`);
    expect((await ask(owner, '/stories/coverage')).seen).toMatch(/Used for 1\s+question\b/);
    const asked = (await ask(owner, PAGE)).seen;
    expect([asked.includes('You told it here before.'), asked.includes('name="story"')]).toEqual([
      true,
      false,
    ]);
    // Tried again, it is at hand again.
    const again = await ask(owner, `${PAGE}?again=${location!.split('/')[2]}`);
    expect(again.seen).toContain(`name="story" value="${story}"`);
  });

  it('of somebody else is kept without the story', async () => {
    expect((await post(other, { story })).status).toBe(303);
    expect([await uses(), await kept(other)]).toEqual([[], 1]);
  });

  it('told with none, and tried again, has none at hand', async () => {
    const { location } = await ask(owner, `${PAGE}?/review`, { text: TELLING });
    const { status, seen } = await ask(owner, `${PAGE}?again=${location!.split('/')[2]}`);
    expect([status, seen.includes('name="story"')]).toEqual([200, false]);
  });

  it('by nobody is refused', async () => {
    expect((await post('nobody', { story })).status).toBe(401);
    expect(await uses()).toEqual([]);
  });

  it.each([
    ['an id that is none', 'the-accountant'],
    ['markup', '<script>alert(2)</script>'],
    ['a very long id', 'x'.repeat(5_000)],
  ])('with %s: 400, keeps the words, stores nothing', async (_what, id) => {
    const { status, html } = await ask(owner, `${PAGE}?/review`, { text: TELLING, story: id });
    expect(status).toBe(400);
    expect(html).toContain('There is no such story.');
    expect(/<textarea[^>]*>([^<]*)/.exec(html)?.[1]).toContain('In May I called nine customers');
    expect(html).not.toContain('<script>alert(2)');
    expect(await kept(owner)).toBe(0);
  });

  it('comes back with the story at hand when it is refused', async () => {
    const { status, seen } = await post(owner, { story, text: ' ' });
    expect(status).toBe(400);
    for (const said of ['nothing to review yet', `name="story" value="${story}"`, TELLING])
      expect(seen).toContain(said);
  });
});

it('deleting everything takes the stories and their uses', async () => {
  await submitAttempt(owner, { questionId: QUESTION, text: TELLING, storyId: story });
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect(await uses()).toEqual([]);
  expect((await ask(owner, '/stories/coverage')).seen).toContain('Write your first story');
});
