import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCommittee } from '#content/committee.ts';
import type { Ctx } from '#server/ctx.ts';
import { rateAnswer } from '#server/committee/rate-answer.ts';
import { committeeRatings } from '#server/schema.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** The committee: who may see and rate what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;

const [answer, another] = [...readCommittee().values()];
const { id } = answer!;
const WHY = answer!.said.get('on-question')!.second.why;
const PAGE = `/learn/committee/${id}`;
const RATING = { 'level-on-question': 'missing', 'level-specific': 'clear' };

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
});

const stored = (ctx: Ctx) =>
  database.db
    .select({ criterion: committeeRatings.criterion, level: committeeRatings.level })
    .from(committeeRatings)
    .where(eq(committeeRatings.ownerId, idOf(ctx)))
    .orderBy(committeeRatings.criterion);

async function ask(who: Ctx | 'nobody', path: string, form?: Record<string, string> | string) {
  const answered = await askAs(server, who, path, form);
  return {
    status: answered.status,
    location: answered.headers.get('location'),
    text: (await answered.text()).replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  };
}

describe('who may see it', () => {
  it.each([
    ['/learn/committee', 401, 200],
    [PAGE, 401, 200],
    [`${PAGE}?change`, 401, 200],
    ['/learn/committee/committee-99', 401, 404],
    ['/learn/committee/COMMITTEE-01', 401, 404],
    ['/learn/committee/..%2Fanswers', 401, 404],
    [`/learn/committee/${'x'.repeat(65)}`, 401, 400],
  ])('%s', async (path, nobody, somebody) => {
    const statuses = [];
    for (const who of ['nobody', owner, other] as const) statuses.push((await ask(who, path)).status);
    expect(statuses).toEqual([nobody, somebody, somebody]);
  });

  it('every answer opens, and shows the others once it is rated', async () => {
    for (const each of readCommittee().values()) {
      const [first] = each.said.keys();
      const before = await ask(owner, `/learn/committee/${each.id}`);
      expect([each.id, before.status, before.text.includes('First rater')]).toEqual([each.id, 200, false]);
      await rateAnswer(owner, { id: each.id, ratings: { [first!]: 'partial' } });
      const after = await ask(owner, `/learn/committee/${each.id}`);
      expect([each.id, after.status, after.text.split('Reviewer:').length - 1]).toEqual([
        each.id,
        200,
        each.said.size,
      ]);
    }
    expect((await ask(owner, PAGE)).text).toContain('You have rated them all');
  });
});

describe('rating', () => {
  it('is kept, and only then the others are shown, to whoever rated', async () => {
    const before = await ask(owner, PAGE);
    expect([before.text.includes(WHY), before.text.includes('First rater')]).toEqual([false, false]);
    const { status, location } = await ask(owner, PAGE, RATING);
    expect([status, location]).toEqual([303, `${PAGE}#said`]);
    expect(await stored(owner)).toEqual([
      { criterion: 'on-question', level: 'missing' },
      { criterion: 'specific', level: 'clear' },
    ]);
    const after = await ask(owner, PAGE);
    for (const said of ['First rater', 'Second rater', 'Reviewer', 'Harder than both raters', WHY])
      expect(after.text).toContain(said);
    expect(after.text).toContain('You left it out');
    expect(after.text).toContain(`/learn/committee/${another!.id}"`);
    expect((await ask(owner, '/learn/committee')).text).toMatch(
      /You rated 2 of \d, 1 the same as the raters/,
    );

    // Somebody else has not rated it: nothing of the owner's, and nothing of the others'.
    const theirs = await ask(other, PAGE);
    expect([theirs.text.includes(WHY), theirs.text.includes('checked')]).toEqual([false, false]);
    expect((await ask(other, '/learn/committee')).text).not.toContain('You rated');
    expect(await stored(other)).toEqual([]);
  });

  it('can be changed, without the others in sight, and leaves what is left out', async () => {
    await rateAnswer(owner, { id, ratings: { 'on-question': 'missing', specific: 'clear' } });
    const form = await ask(owner, `${PAGE}?change`);
    expect([form.text.includes(WHY), form.text.includes('First rater')]).toEqual([false, false]);
    expect(form.text.match(/<input[^>]* checked/g)).toHaveLength(2);
    expect((await ask(owner, `${PAGE}?change`, { 'level-on-question': 'clear' })).status).toBe(303);
    expect(await stored(owner)).toEqual([
      { criterion: 'on-question', level: 'clear' },
      { criterion: 'specific', level: 'clear' },
    ]);
  });

  it('by two people of one answer stays apart', async () => {
    await ask(owner, PAGE, RATING);
    await ask(other, PAGE, { 'level-on-question': 'clear' });
    expect((await stored(owner))[0]).toEqual({ criterion: 'on-question', level: 'missing' });
    expect(await stored(other)).toEqual([{ criterion: 'on-question', level: 'clear' }]);
  });

  it('is not for nobody', async () => {
    const { status, text } = await ask('nobody', PAGE, RATING);
    expect(status).toBe(401);
    expect(text).not.toContain(WHY);
  });

  it('from a page elsewhere is refused', async () => {
    const { status } = await server.fetch(PAGE, {
      method: 'POST',
      headers: { origin: 'https://evil.example', accept: 'text/html', 'x-test-person': idOf(owner) },
      body: new URLSearchParams(RATING),
    });
    expect(status).toBe(403);
    expect(await stored(owner)).toEqual([]);
  });
});

describe('what is refused', () => {
  const CHOSEN = { 'level-specific': 'clear' };

  it.each<[string, Record<string, string>, string, number]>([
    ['nothing chosen', {}, 'at least one criterion', 0],
    ['a level nobody knows', { ...CHOSEN, 'level-own-role': 'good' }, 'clear, partial or missing', 1],
    ['a criterion nobody knows', { ...CHOSEN, 'level-charisma': 'clear' }, 'no such criterion', 1],
    ['a criterion of other answers', { ...CHOSEN, 'level-hypothesis': 'clear' }, 'not rated on that', 1],
    ['markup', { ...CHOSEN, 'level-own-role': '<script>alert(1)</script>' }, 'clear, partial or missing', 1],
  ])('%s: 400, says why, keeps what was chosen, stores nothing', async (_what, form, said, kept) => {
    const { status, text } = await ask(owner, PAGE, form);
    expect(status).toBe(400);
    expect(text).toContain(said);
    expect(text.match(/<input[^>]* checked/g) ?? []).toHaveLength(kept);
    expect(text).not.toContain('<script>alert(1)');
    expect(text).not.toContain(WHY);
    expect(await stored(owner)).toEqual([]);
  });

  it('an answer that there is not: 404', async () => {
    for (const path of ['/learn/committee/committee-99', '/learn/committee/%00'])
      expect([path, (await ask(owner, path, RATING)).status]).toEqual([path, 404]);
    expect(await stored(owner)).toEqual([]);
  });
  it('a form that is none: 4xx', async () => {
    const { status } = await server.fetch(PAGE, {
      method: 'POST',
      headers: {
        origin: server.address,
        accept: 'text/html',
        'x-test-person': idOf(owner),
        'content-type': 'multipart/form-data; boundary=x',
      },
      body: 'no form',
    });
    expect(status).toBe(400);
  });
});

it('the export has one’s own ratings, and deleting everything deletes them', async () => {
  await ask(owner, PAGE, RATING);
  type Practice = { tables: { committee_ratings: object[] } };
  const exportOf = async (who: Ctx) =>
    (JSON.parse((await ask(who, '/export/practice.json')).text) as Practice).tables.committee_ratings;
  expect(await exportOf(owner)).toEqual([
    { answer_id: id, criterion: 'on-question', level: 'missing', created_at: expect.any(String) },
    { answer_id: id, criterion: 'specific', level: 'clear', created_at: expect.any(String) },
  ]);
  expect(await exportOf(other)).toEqual([]);
  await rateAnswer(other, { id, ratings: { specific: 'partial' } });
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([await stored(owner), (await stored(other)).length]).toEqual([[], 1]);
});
