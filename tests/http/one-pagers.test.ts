import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { keepFigure } from '#server/ledger/keep-figure.ts';
import { createOnePager } from '#server/one-pagers/create-one-pager.ts';
import { getOnePager } from '#server/one-pagers/get-one-pager.ts';
import { listOnePagers } from '#server/one-pagers/list-one-pagers.ts';
import { saveOnePager } from '#server/one-pagers/save-one-pager.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** One-pagers and teardowns: who may see, write and take along what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const SECRET = 'Florists in Antwerp first, since forty of them asked me.';

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
  ({ id } = await createOnePager(owner, { form: 'go-to-market' }));
  await saveOnePager(owner, { id, version: 1, title: 'Flowers', fields: { segment: SECRET } });
});

it('a figure that its owner keeps to themselves is pointed out before the page is printed', async () => {
  await saveOnePager(owner, { id, version: 2, fields: { problem: 'Our churn was 7.4% last spring.' } });
  const seen = async (path: string) => (await send(owner, path)).text.includes('7.4%”');
  const flagged = async () =>
    (await send(owner, `/stories/pages/${id}`)).text.includes('Confidential in your ledger');
  expect([await flagged(), await seen(`/stories/pages/${id}/print`)]).toEqual([false, false]);
  await keepFigure(owner, { measure: 'Churn', words: '7.4%', maySay: 'confidential' });
  expect([await flagged(), await seen(`/stories/pages/${id}/print`)]).toEqual([true, true]);
});

type Who = Ctx | 'nobody';

async function send(who: Who, path: string, init: RequestInit = {}) {
  const answered = await server.fetch(path, {
    ...init,
    headers: {
      origin: server.address,
      accept: 'text/html',
      ...(who === 'nobody' ? {} : { 'x-test-person': idOf(who) }),
      ...init.headers,
    },
  });
  return {
    status: answered.status,
    headers: answered.headers,
    text: (await answered.text()).replaceAll('&amp;', '&').replaceAll('&quot;', '"'),
  };
}
const post = (who: Who, path: string, form: Record<string, string>) =>
  send(who, path, { method: 'POST', body: new URLSearchParams(form) });
const put = (who: Who, body: object | string, at = id) =>
  send(who, `/api/one-pagers/${at}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

describe('who may', () => {
  it.each([
    ['the list', () => '/stories/pages', [401, 200, 200]],
    ['a page', () => `/stories/pages/${id}`, [401, 200, 404]],
    ['its print', () => `/stories/pages/${id}/print`, [401, 200, 404]],
    ['its Markdown', () => `/stories/pages/${id}/page.md`, [401, 200, 404]],
    ['a page that never was', () => '/stories/pages/5f2d8f4e-3b1c-4c55-9f0e-2f6a1b7c9d10', [401, 404, 404]],
    ['an id that is none', () => '/stories/pages/flowers', [401, 404, 404]],
    ['an odd id', () => '/stories/pages/..%2F..%2Fsettings', [401, 404, 404]],
  ])('see %s', async (_what, path, statuses) => {
    const seen = [];
    for (const who of ['nobody', owner, other] as const) {
      const { status, text } = await send(who, path());
      seen.push(status);
      if (who !== owner) expect(text).not.toContain('Antwerp');
    }
    expect(seen).toEqual(statuses);
  });

  it('write: the owner, and nobody else', async () => {
    const words = { version: 2, fields: { segment: 'Mine now' } };
    expect([(await put('nobody', words)).status, (await put(other, words)).status]).toEqual([401, 404]);
    const form = { version: '2', title: 'Mine', company: '', 'field-segment': 'Mine now' };
    for (const [who, status] of [
      ['nobody', 401],
      [other, 404],
    ] as const)
      for (const action of ['save', 'dismiss', 'delete'])
        expect([action, (await post(who, `/stories/pages/${id}?/${action}`, form)).status]).toEqual([
          action,
          status,
        ]);
    expect(await getOnePager(owner, { id })).toMatchObject({ version: 2, fields: { segment: SECRET } });
    expect((await put(owner, words)).status).toBe(200);
    expect(await getOnePager(owner, { id })).toMatchObject({ version: 3, fields: { segment: 'Mine now' } });
  });

  it('begin one: somebody, for themselves', async () => {
    const { status, headers } = await post(other, '/stories/pages?/new', { form: 'teardown' });
    expect([status, headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/stories\/pages\/[0-9a-f-]{36}$/),
    ]);
    expect((await post('nobody', '/stories/pages?/new', { form: 'teardown' })).status).toBe(401);
    expect([(await listOnePagers(other)).length, (await listOnePagers(owner)).length]).toEqual([1, 1]);
  });

  it('not from a page elsewhere', async () => {
    const headers = { origin: 'https://evil.example' };
    const body = new URLSearchParams({ form: 'teardown' });
    expect((await send(owner, '/stories/pages?/new', { method: 'POST', headers, body })).status).toBe(403);
  });
});

describe('without scripts', () => {
  it('a remark is set aside until it is brought back, by nobody else', async () => {
    const page = `/stories/pages/${id}`;
    await post(owner, `${page}?/save`, {
      version: '2',
      title: 'Flowers',
      company: '',
      'field-segment': SECRET,
      'field-experiment':
        'Twelve shops first. I recommend that we launch in May if eight of ten order twice.',
    });
    const key = /name="key" value="([^"]+)"/.exec((await send(owner, page)).text)?.[1] ?? '';
    expect((await post(other, `${page}?/dismiss`, { key })).status).toBe(404);
    expect((await post(owner, `${page}?/dismiss`, { key: 'none' })).status).toBe(404);
    expect((await post(owner, `${page}?/dismiss`, { key })).headers.get('location')).toBe(`${page}#review`);
    const aside = (await send(owner, page)).text;
    expect(aside).toContain('Set aside by you');
    expect(aside).not.toContain(key);
    const dismissal = /name="dismissal" value="([^"]+)"/.exec(aside)?.[1] ?? '';
    expect((await post(other, `${page}?/restore`, { dismissal })).status).toBe(404);
    expect((await post(owner, `${page}?/restore`, { dismissal })).status).toBe(303);
    expect((await send(owner, page)).text).toContain(key);
  });

  it('a page is saved and read, and the review quotes its own words', async () => {
    const { status, headers } = await post(owner, `/stories/pages/${id}?/save`, {
      version: '2',
      title: 'Flowers',
      company: 'Petal & Co',
      'field-segment': SECRET,
      'field-experiment':
        'Twelve shops first.\r\nI recommend that we launch in May if eight of ten shops order twice.',
      'field-not-doing': 'No chains, because head office decides there.',
    });
    expect([status, headers.get('location')]).toEqual([303, `/stories/pages/${id}#review`]);
    const { text } = await send(owner, `/stories/pages/${id}`);
    expect(text).toMatch(/A clear recommendation/);
    expect(text).toMatch(/href="#field-experiment"/);
    expect(text).toContain('name="version" value="3"');
    expect((await getOnePager(owner, { id })).fields.experiment).toContain('first.\nI');
  });

  it('when another window was faster nothing is lost: both are shown, and saving again keeps these', async () => {
    await saveOnePager(owner, { id, version: 2, fields: { segment: 'The other window' } });
    const mine = { version: '2', title: 'Flowers', company: '', 'field-segment': 'This window' };
    const refused = await post(owner, `/stories/pages/${id}?/save`, mine);
    expect(refused.status).toBe(409);
    for (const part of [
      'Another window has saved',
      'This window',
      'The other window',
      'name="version" value="3"',
    ])
      expect(refused.text).toContain(part);
    expect((await post(owner, `/stories/pages/${id}?/save`, { ...mine, version: '3' })).status).toBe(303);
    expect((await getOnePager(owner, { id })).fields.segment).toBe('This window');
  });

  it('a refusal keeps what was typed', async () => {
    const words = {
      version: '2',
      title: 'x'.repeat(201),
      company: '',
      'field-segment': 'Bakers, typed just now',
    };
    const { status, text } = await post(owner, `/stories/pages/${id}?/save`, words);
    expect(status).toBe(400);
    expect(text).toContain('A title may have 200 characters');
    expect(text).toContain('Bakers, typed just now');
    expect((await getOnePager(owner, { id })).fields.segment).toBe(SECRET);
  });

  it('a page is deleted', async () => {
    const { status, headers } = await post(owner, `/stories/pages/${id}?/delete`, {});
    expect([status, headers.get('location')]).toEqual([303, '/stories/pages']);
    expect((await send(owner, `/stories/pages/${id}`)).status).toBe(404);
  });
});

describe('what is refused', () => {
  it.each<[string, object | string, number]>([
    ['no version', { fields: {} }, 400],
    ['a field too long', { version: 2, fields: { segment: 'x'.repeat(4001) } }, 400],
    ['far too much', { version: 2, fields: { segment: 'x'.repeat(1_100_000) } }, 413],
    ['a field nobody knows', { version: 2, fields: { charm: 'x' } }, 400],
    ['a field of the other form', { version: 2, fields: { speed: 'x' } }, 400],
    ['the prototype', '{"version":2,"fields":{"__proto__":"x","constructor":"y"}}', 400],
    ['no object', '[]', 400],
    ['no JSON', 'fields=1', 400],
  ])('%s, and nothing is changed', async (_what, body, status) => {
    expect((await put(owner, body)).status).toBe(status);
    expect(await getOnePager(owner, { id })).toMatchObject({ version: 2, fields: { segment: SECRET } });
  });

  it('a form nobody knows', async () => {
    const { status, text } = await post(owner, '/stories/pages?/new', { form: 'poem' });
    expect([status, text.includes('Choose a one-pager or a teardown.')]).toEqual([400, true]);
  });

  it('a stale version, with the words that are there', async () => {
    const { status, text } = await put(owner, { version: 1, fields: { segment: 'Late' } });
    expect(status).toBe(409);
    expect(JSON.parse(text)).toMatchObject({
      saved: false,
      page: { version: 2, fields: { segment: SECRET } },
    });
  });
});

describe('hostile words', () => {
  const HOSTILE =
    '</textarea><script>alert(1)</script> <img src=x onerror=alert(2)> [x](javascript:alert(3))';
  beforeEach(async () => {
    const fields = { segment: HOSTILE, problem: `I decide. ${HOSTILE}` };
    await saveOnePager(owner, { id, version: 2, title: HOSTILE, company: HOSTILE, fields });
  });

  it.each(['', '/print'])('are only words on the page%s', async (path) => {
    const { text } = await send(owner, `/stories/pages/${id}${path}`);
    expect(text).toContain('alert(1)');
    expect(text).not.toMatch(/<script>alert|<img src=x/);
  });
  it('are only words in the list', async () => {
    const { text } = await send(owner, '/stories/pages');
    expect(text).not.toMatch(/<script>alert|<img src=x/);
  });
  it('are only words in Markdown, in a file with a harmless name', async () => {
    const { text, headers } = await send(owner, `/stories/pages/${id}/page.md`);
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[a-z0-9-]+\.md"$/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(text).not.toMatch(/(?<!\\)<(script|img)|(?<!\\)\[x/);
    expect(text.startsWith('# \\</textarea\\>')).toBe(true);
  });
});

it('an empty list says what each is for and how long it takes', async () => {
  const { text } = await send(other, '/stories/pages');
  for (const part of [
    'Go-to-market one-pager',
    'Launch teardown',
    'About 40 minutes',
    'About 25 minutes',
    'None yet',
  ])
    expect(text).toContain(part);
});
