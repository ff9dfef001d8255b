import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';
import { readQuestions } from '#content';
import { keepRecording } from '#server/practice/keep-recording.ts';
import { saveDraft } from '#server/practice/save-draft.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';

/** Who may do what with practice: nobody, the owner, somebody else. And what must be refused, and how. */

let database: FreshDatabase;
let server: StartedServer;
let owner: string;
let attempt: string;
// Ids are content and may change; any question will do.
const [question = '', another = ''] = readQuestions().map(({ id }) => id);
const ANSWER =
  'In May 2023 at a payroll company I called nine customers and rewrote the page around what they said.';
const MARK = 'Only the owner may ever read these words.';

beforeAll(async () => {
  database = await freshDatabase();
  server = await startServer({ databaseUrl: database.url, strangers: true });
  const ctx = await ctxForSomebody(database, 'The owner');
  owner = idOf(ctx);
  attempt = (await submitAttempt(ctx, { questionId: question, text: `${ANSWER} ${MARK}` })).id;
  await keepRecording(ctx, {
    attemptId: attempt,
    mime: 'audio/webm',
    bytes: new Uint8Array([7, 7]),
    seconds: 2,
  });
  await saveDraft(ctx, { questionId: question, text: `Draft. ${MARK}`, version: 0 });
});
afterAll(async () => {
  await server.stop();
  await database.close();
});

type Who = 'nobody' | 'owner' | 'other';
let other: string | undefined;
async function as(who: Who): Promise<Record<string, string>> {
  if (who === 'nobody') return {};
  if (who === 'owner') return { 'x-test-person': owner };
  if (!other) {
    other = idOf(await ctxForSomebody(database, 'Somebody else'));
  }
  return { 'x-test-person': other };
}

async function ask(
  who: Who,
  method: string,
  path: string,
  body?: BodyInit,
  headers: Record<string, string> = {},
) {
  return server.fetch(path.replace('ATTEMPT', attempt), {
    method,
    headers: { origin: server.address, accept: 'text/html', ...(await as(who)), ...headers },
    ...(body === undefined ? {} : { body }),
  });
}
const json = { 'content-type': 'application/json', accept: 'application/json' };
const form = (fields: Record<string, string>) => new URLSearchParams(fields);

describe('who may read', () => {
  // [path, nobody, owner, other, whether the owner's words are in it]
  it.each([
    ['/', 401, 200, 200, true],
    ['/practise', 401, 200, 200, false],
    [`/practise/${question}`, 401, 200, 200, true],
    [`/practise/${question}?again=ATTEMPT`, 401, 200, 404, true],
    ['/practise/no-such-question', 401, 404, 404, false],
    ['/settings', 401, 200, 200, false],
    ['/export/practice.json', 401, 200, 200, true],
    ['/export/levels.csv', 401, 200, 200, false],
    ['/api/attempts/ATTEMPT/recording', 401, 200, 404, false],
    [`/api/attempts/${randomUUID()}/recording`, 401, 404, 404, false],
    ['/api/attempts/not-an-id/recording', 401, 404, 404, false],
  ] as const)('%s', async (path, nobody, own, others, hasWords) => {
    const statuses: Record<Who, number> = { nobody, owner: own, other: others };
    for (const who of ['nobody', 'owner', 'other'] as const) {
      const answer = await ask(who, 'GET', path);
      const text = await answer.text();
      expect([who, answer.status]).toEqual([who, statuses[who]]);
      expect([who, text.includes(MARK)]).toEqual([who, who === 'owner' && hasWords]);
    }
  });

  it('the sound comes as sound and is never shown as a page', async () => {
    const answer = await ask('owner', 'GET', '/api/attempts/ATTEMPT/recording');
    expect(answer.headers.get('content-type')).toBe('audio/webm');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    expect(new Uint8Array(await answer.arrayBuffer())).toEqual(new Uint8Array([7, 7]));
  });
});

describe('who may write', () => {
  it.each([
    ['PUT', `/api/drafts/${question}`, '{"text":"mine","version":0}', json, 401, 409, 200],
    ['DELETE', `/api/drafts/${another}`, undefined, {}, 401, 204, 204],
    ['PATCH', '/api/settings', '{"mode":"rehearsal"}', json, 401, 200, 200],
    [
      'PUT',
      '/api/attempts/ATTEMPT/recording?seconds=3',
      'sound',
      { 'content-type': 'audio/ogg', accept: 'application/json' },
      401,
      204,
      404,
    ],
    ['DELETE', `/api/attempts/${randomUUID()}/recording`, undefined, {}, 401, 404, 404],
    [
      'POST',
      '/api/transcribe',
      'sound',
      { 'content-type': 'audio/ogg', accept: 'application/json' },
      401,
      404,
      404,
    ],
  ])('%s %s', async (method, path, body, headers, nobody, own, others) => {
    for (const [who, status] of [
      ['nobody', nobody],
      ['owner', own],
      ['other', others],
    ] as const) {
      const answer = await ask(who, method, path, body, headers as Record<string, string>);
      expect([who, answer.status, answer.status < 300 || (await answer.clone().text())]).toEqual([
        who,
        status,
        status < 300 || expect.any(String),
      ]);
    }
  });

  it('nobody submits an answer, and one who is signed in gets to the rating of it', async () => {
    const path = `/practise/${question}?/review`;
    expect((await ask('nobody', 'POST', path, form({ text: ANSWER }))).status).toBe(401);
    const answer = await ask('other', 'POST', path, form({ text: ANSWER, mode: 'edit' }));
    expect(answer.status).toBe(303);
    expect(answer.headers.get('location')).toMatch(/^\/attempts\/[0-9a-f-]{36}(\/rate)?$/);
  });

  it('a page elsewhere cannot post a form', async () => {
    const answer = await ask('owner', 'POST', `/practise/${question}?/review`, form({ text: ANSWER }), {
      origin: 'https://evil.example',
    });
    expect(answer.status).toBe(403);
  });
});

describe('what is refused, in plain words, with what was typed', () => {
  it.each([
    ['nothing', { text: '  ' }, 400, 'nothing to review yet', ''],
    ['too much', { text: `${MARK}${'x'.repeat(20_001)}` }, 400, '20,000 characters', MARK],
    [
      'a length that is no number',
      { text: MARK, channel: 'spoken', seconds: 'long' },
      400,
      'number of seconds',
      MARK,
    ],
    [
      'markup',
      { text: `</textarea><script>alert(1)</script>${'x'.repeat(20_001)}` },
      400,
      '20,000',
      '&lt;script>',
    ],
  ])('an answer of %s', async (_what, fields, status, said, kept) => {
    const answer = await ask(
      'other',
      'POST',
      `/practise/${question}?/review`,
      form(fields as Record<string, string>),
    );
    const html = await answer.text();
    expect(answer.status).toBe(status);
    expect(html).toContain(said);
    expect(html).toContain(kept);
    expect(html).not.toContain('<script>alert(1)');
  });

  it.each([
    ['no JSON', 'PUT', `/api/drafts/${question}`, '{', json, 400, 'JSON'],
    [
      'JSON that is not UTF-8',
      'PUT',
      `/api/drafts/${question}`,
      new Uint8Array([123, 255, 125]),
      json,
      400,
      'UTF-8',
    ],
    ['a list', 'PUT', `/api/drafts/${question}`, '[]', json, 400, 'object'],
    ['no version', 'PUT', `/api/drafts/${question}`, '{"text":"x"}', json, 400, 'version'],
    ['a NUL', 'PUT', `/api/drafts/${question}`, '{"text":"a\\u0000b","version":0}', json, 400, 'NUL'],
    [
      'an unknown question',
      'PUT',
      '/api/drafts/cooking-soup',
      '{"text":"x","version":0}',
      json,
      404,
      'no such question',
    ],
    ['a mode nobody knows', 'PATCH', '/api/settings', '{"mode":"magic"}', json, 400, 'mode'],
    ['a time of no length', 'PATCH', '/api/settings', '{"limits":{"intro":1}}', json, 400, '15 seconds'],
    [
      'a page for sound',
      'PUT',
      '/api/attempts/ATTEMPT/recording?seconds=3',
      '<p>',
      { 'content-type': 'text/html', accept: 'application/json' },
      400,
      'audio',
    ],
    [
      'sound without a length',
      'PUT',
      '/api/attempts/ATTEMPT/recording',
      'x',
      { 'content-type': 'audio/ogg', accept: 'application/json' },
      400,
      'recording',
    ],
  ])('%s', async (_what, method, path, body, headers, status, said) => {
    const answer = await ask('owner', method, path, body as BodyInit, headers as Record<string, string>);
    expect(answer.status).toBe(status);
    expect(((await answer.json()) as { message: string }).message).toContain(said);
  });

  it('a search that is too long, and one that is merely strange', async () => {
    expect((await ask('owner', 'GET', `/practise?q=${'x'.repeat(201)}`)).status).toBe(400);
    for (const odd of [
      '%00',
      '%ED%A0%80',
      '%27%3B--',
      '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
      '&page=-1&kind[]=x',
    ]) {
      const answer = await ask('owner', 'GET', `/practise?q=${odd}`);
      expect([odd, answer.status]).toEqual([odd, 200]);
      expect(await answer.text()).not.toContain('<script>alert(1)');
    }
  });

  it('settings out of bounds, which come back as they were chosen', async () => {
    const chosen = { role: 'pm', mode: 'rehearsal', 'seconds-intro': '1' };
    const refused = await ask('owner', 'POST', '/settings?/save', form(chosen));
    expect(refused.status).toBe(400);
    const page = await refused.text();
    const checked = page.match(/<input[^>]* checked[^>]*>/g)?.map((one) => /value="([^"]*)"/.exec(one)?.[1]);
    expect(checked).toEqual(['pm', 'rehearsal']);
    expect(page).toContain('value="1"');
  });

  it('a deletion without the words, which deletes nothing', async () => {
    const refused = await ask('owner', 'POST', '/settings?/delete', form({ confirm: 'yes' }));
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('Nothing was deleted');
    expect((await ask('owner', 'GET', '/api/attempts/ATTEMPT/recording')).status).toBe(200);
  });
});

describe('the export', () => {
  it('is one JSON document for the owner, and an empty one for somebody who has nothing', async () => {
    const mine = await ask('owner', 'GET', '/export/practice.json');
    expect(mine.headers.get('content-disposition')).toContain('debrief-practice.json');
    expect(((await mine.json()) as { tables: { attempts: unknown[] } }).tables.attempts).toHaveLength(1);
    const ctx = await ctxForSomebody(database);
    const id = idOf(ctx);
    const theirs = await server.fetch('/export/practice.json', { headers: { 'x-test-person': id } });
    expect(await theirs.json()).toMatchObject({ tables: { attempts: [], drafts: [] } });
  });
});
