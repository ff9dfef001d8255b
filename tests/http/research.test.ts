import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '#server/applications/create-application.ts';
import { addAsk } from '#server/asks/add-ask.ts';
import { listAsks } from '#server/asks/list-asks.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { addFact } from '#server/research/add-fact.ts';
import { listFacts } from '#server/research/list-facts.ts';
import { interviews } from '#server/schema.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Research, questions to ask and packs: who may see, write and delete what, and what is refused. */

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let ids: { APP: string; FACT: string; ASK: string; ROUND: string };

const MARKUP = '<script>alert(1)</script>';
const WHO = ['nobody', 'owner', 'other'] as const;

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
  const { id: APP } = await createApplication(owner, { said: { company: 'Acme', title: MARKUP } });
  const fact = {
    point: 'news',
    says: `Raised €40m ${MARKUP}`,
    source: 'javascript:alert(1)',
    state: 'checked',
  };
  const { id: FACT } = await addFact(owner, { applicationId: APP, said: fact });
  const { id: ASK } = await addAsk(owner, { applicationId: APP, said: { text: MARKUP, whom: 'peer' } });
  const round = { company: 'Acme', round: 'case', day: '2031-03-05', timeZone: 'UTC', notes: MARKUP };
  const { id: ROUND } = await addInterview(owner, round);
  await database.db.update(interviews).set({ applicationId: APP }).where(eq(interviews.id, ROUND));
  ids = { APP, FACT, ASK, ROUND };
});

const filled = (path: string) => path.replace(/APP|FACT|ASK|ROUND/g, (name) => ids[name as keyof typeof ids]);
const ctxOf = (who: (typeof WHO)[number]) => (who === 'owner' ? owner : who === 'other' ? other : who);

async function ask(who: (typeof WHO)[number], path: string, form?: Sent) {
  const answered = await askAs(server, ctxOf(who), filled(path), form);
  return { status: answered.status, headers: answered.headers, text: await answered.text() };
}
const put = async (who: (typeof WHO)[number], fact: string, body: unknown) => {
  const ctx = ctxOf(who);
  const answered = await server.fetch(`/api/research/${fact}`, {
    method: 'PUT',
    headers: {
      ...{ origin: server.address, accept: 'application/json', 'content-type': 'application/json' },
      ...(ctx === 'nobody' ? {} : { 'x-test-person': idOf(ctx) }),
    },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  return { status: answered.status, body: (await answered.json()) as Record<string, unknown> };
};

it.each<[string, number, number, number]>([
  ['/pipeline/APP/research', 401, 200, 404],
  ['/pipeline/APP/research?fact=FACT', 401, 200, 404],
  ['/pipeline/APP/questions', 401, 200, 404],
  ['/interviews/ROUND/pack', 401, 200, 404],
  ['/interviews/ROUND/pack.html', 401, 200, 404],
  [`/pipeline/${randomUUID()}/research`, 401, 404, 404],
  ['/pipeline/%00/questions', 401, 404, 404],
  ['/interviews/x/pack', 401, 404, 404],
])('%s: nobody %i, owner %i, other %i; markup is only words', async (path, ...expected) => {
  const answers = await Promise.all(WHO.map((who) => ask(who, path)));
  expect(answers.map(({ status }) => status)).toEqual(expected);
  for (const { text } of answers) {
    expect(text).not.toContain(MARKUP);
    expect(text).not.toContain('href="javascript:');
  }
});

describe('who may change it', () => {
  const said = {
    text: 'Who signs?',
    whom: 'peer',
    state: 'asked',
    answer: 'The CFO.',
    askedOn: '2026-03-02',
  };
  it.each<[string, string, () => Record<string, string>, number]>([
    ['begin a fact', '/pipeline/APP/research?/add', () => ({ point: 'news' }), 404],
    ['save a fact', '/pipeline/APP/research?/save', () => fact({ says: 'x' }), 404],
    ['delete a fact', '/pipeline/APP/research?/delete', () => ({ id: ids.FACT }), 404],
    ['add a question', '/pipeline/APP/questions?/add', () => ({ text: 'Why?', whom: 'peer' }), 404],
    ['change a question', '/pipeline/APP/questions?/save', () => ({ id: ids.ASK, ...said }), 404],
    ['delete a question', '/pipeline/APP/questions?/delete', () => ({ id: ids.ASK }), 404],
  ])('%s', async (_what, path, form, foreign) => {
    const before = await everything();
    expect((await ask('nobody', path, form())).status).toBe(401);
    expect((await ask('other', path, form())).status).toBe(foreign);
    expect(await everything()).toEqual(before);
    expect((await ask('owner', path, form())).status).toBe(303);
    expect(await everything()).not.toEqual(before);
  });

  it('an answer goes on into the dossier', async () => {
    expect((await ask('owner', '/pipeline/APP/questions?/take', { id: ids.ASK, point: 'news' })).status).toBe(
      400,
    );
    await ask('owner', '/pipeline/APP/questions?/save', { id: ids.ASK, ...said });
    const form = { id: ids.ASK, point: 'personas' };
    expect((await ask('other', '/pipeline/APP/questions?/take', form)).status).toBe(404);
    const taken = await ask('owner', '/pipeline/APP/questions?/take', form);
    expect([taken.status, taken.headers.get('location')]).toEqual([
      303,
      expect.stringContaining('research?fact='),
    ]);
    expect(await listFacts(owner, { applicationId: ids.APP })).toContainEqual(
      expect.objectContaining({ says: 'The CFO.', source: 'said by a peer', point: 'personas' }),
    );
  });
});

const fact = (more: object) => ({
  ...{ id: ids.FACT, version: '1', point: 'news', state: 'checked' },
  ...{ says: '', source: '', dated: '', thought: '', ...more },
});
const everything = async () => [
  await listFacts(owner, { applicationId: ids.APP }),
  await listAsks(owner, { applicationId: ids.APP }),
];

describe('what is refused keeps what was typed', () => {
  it.each<[string, string, () => Record<string, string>, number, string]>([
    [
      'a long fact',
      '/pipeline/APP/research?/save&fact=FACT',
      () => fact({ says: `kept ${'x'.repeat(2_000)}` }),
      400,
      'kept xx',
    ],
    [
      'an older version',
      '/pipeline/APP/research?/save&fact=FACT',
      () => fact({ says: 'kept words', version: '7' }),
      409,
      'kept words',
    ],
    [
      'a question of nothing',
      '/pipeline/APP/questions?/add',
      () => ({ text: ' ', whom: 'peer' }),
      400,
      'Write the question',
    ],
    [
      'an answer that is too long',
      '/pipeline/APP/questions?/save',
      () => ({ id: ids.ASK, text: 'Q', whom: 'peer', answer: `kept ${'y'.repeat(2_000)}` }),
      400,
      'kept yy',
    ],
    [
      'a day that there is not',
      '/pipeline/APP/questions?/save',
      () => ({ id: ids.ASK, text: 'Q', whom: 'peer', askedOn: '2026-02-30' }),
      400,
      'no such day',
    ],
  ])('%s', async (_what, path, form, status, words) => {
    const before = await everything();
    const refused = await ask('owner', path, form());
    expect([refused.status, refused.text.includes(words)]).toEqual([status, true]);
    expect(await everything()).toEqual(before);
  });

  it('saved by itself: kept, refused, or the other words', async () => {
    expect((await put('nobody', ids.FACT, { version: 1, says: 'x' })).status).toBe(401);
    expect((await put('other', ids.FACT, { version: 1, says: 'x' })).status).toBe(404);
    expect((await put('owner', ids.FACT, '{')).status).toBe(400);
    expect((await put('owner', ids.FACT, { version: 1, says: 'x'.repeat(2_001) })).status).toBe(400);
    expect(await put('owner', ids.FACT, { version: 1, says: 'Raised €30m' })).toMatchObject({
      status: 200,
      body: { saved: true },
    });
    expect(await put('owner', ids.FACT, { version: 1, says: 'Mine' })).toMatchObject({
      status: 409,
      body: { saved: false, fact: { says: 'Raised €30m' } },
    });
  });
});

describe('a pack', () => {
  it('says until when it is of use, and is a file that needs nothing else', async () => {
    const page = await ask('owner', '/interviews/ROUND/pack');
    expect(page.headers.get('x-debrief-pack-until')).toBe('2031-03-06T00:00:00.000Z');
    const file = await ask('owner', '/interviews/ROUND/pack.html');
    expect(file.headers.get('content-disposition')).toBe('attachment; filename="pack.html"');
    expect(file.headers.get('cache-control')).toBe('private, no-store');
    expect(file.text).toContain('Likely questions');
    expect(file.text).toContain('Raised €40m');
    expect(file.text).not.toMatch(/<script|<link|<a |src=|url\(|@import|<!--/);
  });

  it('the worker is ours, and only who opens a pack gets it', async () => {
    const worker = await server.fetch('/service-worker.js');
    expect([worker.status, worker.headers.get('content-type')]).toEqual([
      200,
      expect.stringContaining('javascript'),
    ]);
    for (const path of ['/', '/interviews/ROUND', '/pipeline/APP/research'])
      expect((await ask('owner', path)).text).not.toContain('serviceWorker');
  });
});
