import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CRITERIA } from '#engine/rubric.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Lessons: anybody may read and choose; only who is signed in may have a text read. Nothing is stored. */

let database: FreshDatabase;
let server: StartedServer;
const people: Record<string, string> = {};

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
  for (const who of ['owner', 'other']) {
    people[who] = idOf(await ctxForSomebody(database, who));
  }
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

const WHO = ['nobody', 'owner', 'other'];
const as = (who: string): Record<string, string> => (people[who] ? { 'x-test-person': people[who] } : {});

async function ask(who: string, path: string, fields?: [string, string][]) {
  const answer = await server.fetch(path, {
    method: fields ? 'POST' : 'GET',
    headers: { origin: server.address, accept: 'text/html', ...as(who) },
    ...(fields ? { body: new URLSearchParams(fields) } : {}),
  });
  return { status: answer.status, text: await answer.text() };
}

describe.each(WHO)('%s may read', (who) => {
  it.each([
    ['/learn', 200],
    ['/learn/focus', 200],
    ['/learn/charisma', 404],
    ['/learn/..%2Ffocus', 404],
  ])('%s: %i', async (path, status) => expect((await ask(who, path)).status).toBe(status));
});

it('every lesson opens', async () => {
  for (const id of CRITERIA) expect((await ask('owner', `/learn/${id}`)).status, id).toBe(200);
});

it('the page does not give away what earns it', async () => {
  const { text } = await ask('owner', '/learn/focus');
  expect(text).not.toContain('looks-like-it');
});

describe('finding the words', () => {
  it.each(WHO)('is checked for %s', async (who) => {
    const { status, text } = await ask(who, '/learn/focus?/find', [['piece', '0']]);
    expect([status, text.includes('of 3 found')]).toEqual([200, true]);
  });
  it.each<[string, [string, string][]]>([
    ['nothing chosen', []],
    ['what is no number', [['piece', 'x']]],
    ['a number below none', [['piece', '-1']]],
    ['far more than there are', Array.from({ length: 100 }, (): [string, string] => ['piece', '1'])],
  ])('refuses %s', async (_what, fields) => {
    expect((await ask('owner', '/learn/focus?/find', fields)).status).toBe(400);
  });
});

describe('having a mended text read', () => {
  const MENDED =
    'I would start with tailors in Fez, 4,000 of them in one quarter, and not students, who read on phones.';

  it.each([
    ['nobody', 401],
    ['owner', 200],
    ['other', 200],
  ])('%s: %i', async (who, status) => {
    const answer = await ask(who, '/learn/focus?/mend', [['text', MENDED]]);
    expect(answer.status).toBe(status);
    // What was typed stays, whoever typed it.
    expect(answer.text).toContain('tailors in Fez');
  });
  it.each([
    ['nothing', ' ', 'nothing here yet'],
    ['too much', 'word '.repeat(900), 'at most 4000 characters'],
  ])('refuses %s and says so', async (_what, text, said) => {
    const answer = await ask('owner', '/learn/focus?/mend', [['text', text]]);
    expect(answer.status).toBe(400);
    expect(answer.text).toContain(said);
  });
  it('shows markup as text', async () => {
    const { status, text } = await ask('owner', '/learn/focus?/mend', [
      ['text', `<script>alert(1)</script> ${MENDED}`],
    ]);
    expect([status, text.includes('<script>alert(1)')]).toEqual([200, false]);
  });
});
