import { request } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { rowsOfEverything } from '../harness/rows-of-everything.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Bringing an export back: for whom, what is refused, and what it says first. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;

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
  await rowsOfEverything(database.db, idOf(owner));
});

async function ask(
  who: Ctx | 'nobody',
  path: string,
  fields?: Record<string, string | Blob>,
  origin?: string,
) {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields ?? {})) form.append(name, value);
  const answered = await askAs(server, who, path, fields && form, origin);
  return { status: answered.status, text: await answered.text() };
}
const exported = async (who: Ctx) =>
  (await ask(who, '/export/practice.json')).text.replace(/"exportedAt":"[^"]+"/, '');
const file = (text: string) => new Blob([text], { type: 'application/json' });
const PAGE = '/settings/import';

it('is for somebody', async () => {
  expect((await ask('nobody', PAGE)).status).toBe(401);
  for (const action of ['look', 'bring'])
    expect((await ask('nobody', `${PAGE}?/${action}`, { file: file('{}') })).status).toBe(401);
  expect((await ask(owner, PAGE)).status).toBe(200);
  expect((await ask(owner, '/settings')).text).toContain(`href="${PAGE}"`);
});

it('says what it would do, does nothing, and then does it: to whoever brings it', async () => {
  const whole = (await ask(owner, '/export/practice.json')).text;
  const empty = await exported(other);
  const looked = await ask(other, `${PAGE}?/look`, { file: file(whole) });
  expect(looked.status).toBe(200);
  expect(looked.text).toContain('What it would do');
  expect(await exported(other)).toBe(empty);
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(looked.text)?.[1] ?? '';
  const unseen = await ask(other, `${PAGE}?/bring`, { file: file(`${whole} `), seen });
  expect([unseen.status, unseen.text.includes('another file than the one')]).toEqual([400, true]);
  expect((await ask(other, `${PAGE}?/bring`, { file: file(whole), seen: '' })).status).toBe(400);
  expect(await exported(other)).toBe(empty);
  const brought = await ask(other, `${PAGE}?/bring`, { file: file(whole), seen });
  expect([brought.status, brought.text.includes('It is back')]).toEqual([200, true]);
  expect(await exported(other)).toBe(await exported(owner));
  expect((await ask(other, `${PAGE}?/look`, { file: file(whole) })).text).toContain('all of it already');
});

describe('what is refused', () => {
  it.each<[string, () => Record<string, string | Blob>, number, string]>([
    ['no file', () => ({ file: file('') }), 400, 'Choose the file'],
    ['a text for a file', () => ({ file: '{}' }), 400, 'Choose the file'],
    ['another file', () => ({ file: file('<script>alert(1)</script>') }), 400, 'not an export of Debrief'],
    ['an older export', () => ({ file: file('{"format":"debrief-practice","version":1}') }), 400, 'format 1'],
    ['20 MB of it', () => ({ file: file('['.repeat(20_000_000)) }), 400, 'not an export of Debrief'],
  ])('%s', async (_what, fields, status, reason) => {
    for (const action of ['look', 'bring']) {
      const { status: said, text } = await ask(owner, `${PAGE}?/${action}`, fields());
      if (action === 'look') expect([said, text.includes(reason)]).toEqual([status, true]);
      else expect(said).toBe(400);
      expect(text).not.toContain('<script>alert');
    }
  });

  it('more than the server takes, before it is sent', async () => {
    // The server answers to the length alone, so nothing of that length is sent.
    const answer = await new Promise<number | undefined>((resolve, reject) => {
      const headers = {
        'content-type': 'multipart/form-data; boundary=x',
        'content-length': 65 * 1024 * 1024,
        'x-test-person': idOf(owner),
      };
      const sent = request(`${server.address}${PAGE}?/look`, { method: 'POST', headers }, (response) => {
        resolve(response.statusCode);
        sent.destroy();
      });
      sent.on('error', reject).flushHeaders();
    });
    expect(answer).toBe(413);
  });

  it('from elsewhere', async () => {
    expect((await ask(owner, `${PAGE}?/look`, { file: file('{}') }, 'https://evil.example')).status).toBe(
      403,
    );
  });
});

it('everything goes when everything is deleted, and nothing of anybody else', async () => {
  await rowsOfEverything(database.db, idOf(other));
  const theirs = await exported(other);
  const answered = await server.fetch('/settings?/delete', {
    method: 'POST',
    headers: { origin: server.address, 'x-test-person': idOf(owner) },
    body: new URLSearchParams({ confirm: 'delete everything' }),
  });
  expect(answered.status).toBe(200);
  const { tables } = JSON.parse((await ask(owner, '/export/practice.json')).text) as { tables: object };
  expect(Object.values(tables).flat()).toEqual([]);
  expect(await exported(other)).toBe(theirs);
});
