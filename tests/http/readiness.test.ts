import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { checklistTicks, compass, compassWeights } from '#server/schema.ts';
import { setWeights } from '#server/compass/set-weights.ts';
import { tickItem } from '#server/checklist/tick-item.ts';
import { answered } from '../harness/answered.ts';
import { askAs } from '../harness/ask-as.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

/** Readiness, the compass and the checklist: who may see and change what, and what is refused. */

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
  const today = { now: () => new Date() };
  owner = { ...(await ctxForSomebody(database, 'Owner')), ...today };
  other = { ...(await ctxForSomebody(database, 'Other')), ...today };
});

async function ask(
  who: Ctx | 'nobody',
  path: string,
  form?: Record<string, string>,
  origin = server.address,
) {
  const reply = await askAs(server, who, path, form, origin);
  return {
    status: reply.status,
    location: reply.headers.get('location'),
    text: (await reply.text()).replaceAll('&amp;', '&').replaceAll('<!---->', ''),
  };
}
const own = {
  weights: (ctx: Ctx) =>
    database.db
      .select()
      .from(compassWeights)
      .where(eq(compassWeights.ownerId, idOf(ctx))),
  position: (ctx: Ctx) =>
    database.db
      .select()
      .from(compass)
      .where(eq(compass.ownerId, idOf(ctx))),
  ticks: (ctx: Ctx) =>
    database.db
      .select()
      .from(checklistTicks)
      .where(eq(checklistTicks.ownerId, idOf(ctx))),
};
const stored = async (ctx: Ctx) => [
  ...(await own.weights(ctx)),
  ...(await own.position(ctx)),
  ...(await own.ticks(ctx)),
];

describe('who may see it', () => {
  it.each([
    ['/readiness', 401, 200],
    ['/readiness?by=self', 401, 200],
    ['/readiness?by=%3Cscript%3E', 401, 200],
    ['/readiness/specific', 401, 200],
    ['/readiness/specific?before=2026-01-01', 401, 200],
    ['/readiness/specific?before=soon', 401, 400],
    ['/readiness/charisma', 401, 404],
    ['/readiness/SPECIFIC', 401, 404],
    [`/readiness/${'x'.repeat(65)}`, 401, 400],
    ['/readiness/%00', 401, 404],
    ['/learn/compass', 401, 200],
    ['/learn/compass?done=%3Cscript%3E', 401, 200],
    ['/checklist', 401, 200],
  ])('%s', async (path, nobody, somebody) => {
    const seen = [];
    for (const who of ['nobody', owner, other] as const) {
      const { status, text } = await ask(who, path);
      expect(text).not.toContain('<script>"');
      seen.push(status);
    }
    expect(seen).toEqual([nobody, somebody, somebody]);
  });
});

describe('readiness', () => {
  it('shows one’s own levels by each witness, with links, and nobody else’s', async () => {
    const id = await answered(owner, 0, { specific: ['missing', 'clear'] }, { questionText: '<b>Bold</b>?' });
    const page = (await ask(owner, '/readiness')).text;
    for (const part of [
      '1 answer: too little to say',
      'Reviewer, oldest first: missing',
      'You, oldest first: clear',
      'href="/learn/specific"',
      'href="/readiness/specific"',
      'href="/readiness?by=self#weeks"',
      'missing, 1 answer',
    ])
      expect(page).toContain(part);
    expect(page).not.toMatch(/out of 100|\bscores?\b/i);
    const behind = (await ask(owner, '/readiness/specific')).text;
    expect(behind).toContain(`href="/attempts/${id}"`);
    expect(behind).toContain('&lt;b>Bold&lt;/b>?');

    const theirs = (await ask(other, '/readiness')).text;
    expect(theirs).toContain('There is nothing to say yet');
    expect((await ask(other, '/readiness/specific')).text).not.toContain(id);
  });

  it('shows only witnesses that there are', async () => {
    await answered(owner, 0, { specific: 'missing' });
    const { text } = await ask(owner, '/readiness?by=self');
    expect(text).not.toContain('You, oldest first');
    expect(text).not.toMatch(/Peer|Interviewer</);
  });
});

describe('the compass', () => {
  it('is set, weighed and reset by its owner, and stays apart from another’s', async () => {
    const set = await ask(owner, '/learn/compass?/turn', { seniority: 'lead', ambiguity: 'ambiguous' });
    expect([set.status, set.location]).toEqual([303, '/learn/compass?done=turned#skills']);
    const weighed = await ask(owner, '/learn/compass?/weigh', { 'weight-influence': '0' });
    expect([weighed.status, weighed.location]).toEqual([303, '/learn/compass?done=weighed#skills']);
    expect(await stored(owner)).toEqual([
      { ownerId: idOf(owner), skill: 'influence', weight: 0 },
      { ownerId: idOf(owner), seniority: 'lead', ambiguity: 'ambiguous' },
    ]);
    const page = (await ask(owner, '/learn/compass?done=weighed')).text;
    for (const part of ['Your weights are kept.', 'The editors say “Most”', 'uncalibrated', 'Hard or soft'])
      expect(page).toContain(part);

    await setWeights(other, { weights: { influence: 1 } });
    expect((await ask(owner, '/learn/compass?/reset', {})).status).toBe(303);
    expect([await own.weights(owner), (await own.weights(other)).length]).toEqual([[], 1]);
    expect((await ask(owner, '/learn/compass')).text).not.toContain('The editors say “Most”');
  });

  it.each<[string, string, Record<string, string>, string]>([
    ['a weight beyond the scale', 'weigh', { 'weight-influence': '4' }, 'from 0 to 3'],
    ['a weight that is no number', 'weigh', { 'weight-influence': '<script>' }, 'from 0 to 3'],
    ['a skill that there is not', 'weigh', { 'weight-charisma': '1' }, 'no such skill'],
    [
      'a seniority that there is not',
      'turn',
      { seniority: 'king', ambiguity: 'settled' },
      'Choose a seniority',
    ],
    ['half a position', 'turn', { seniority: 'lead' }, 'Choose how much'],
  ])('refuses %s: 400, says why, stores nothing', async (_what, action, form, said) => {
    const { status, text } = await ask(owner, `/learn/compass?/${action}`, form);
    expect([status, text.includes(said)]).toEqual([400, true]);
    expect(await stored(owner)).toEqual([]);
  });

  it('keeps what was chosen beside the refusal', async () => {
    const { text } = await ask(owner, '/learn/compass?/weigh', {
      'weight-influence': '0',
      'weight-launching': '9',
    });
    expect(text).toMatch(/name="weight-influence"[^]*?<option value="0" selected/);
  });
});

describe('the checklist', () => {
  it('is ticked and unticked by its owner, and stays apart from another’s', async () => {
    await tickItem(other, { item: 'mock', done: true });
    expect((await ask(owner, '/checklist')).text).not.toContain('You ticked it on');
    const { status, location } = await ask(owner, '/checklist?/tick', { item: 'mock' });
    expect([status, location]).toEqual([303, '/checklist#mock']);
    expect((await ask(owner, '/checklist')).text).toContain('You ticked it on');
    expect((await ask(owner, '/checklist?/untick', { item: 'mock' })).status).toBe(303);
    expect([(await own.ticks(owner)).length, (await own.ticks(other)).length]).toEqual([0, 1]);
  });

  it.each<[string, Record<string, string>, number, string]>([
    ['what is counted', { item: 'teardowns' }, 400, 'cannot be ticked'],
    ['what there is not', { item: 'bribe' }, 404, 'no such item'],
    ['nothing', {}, 404, 'no such item'],
    ['markup', { item: '<script>alert(1)</script>' }, 404, 'no such item'],
    ['something endless', { item: 'x'.repeat(5000) }, 400, ''],
  ])('refuses to tick %s', async (_what, form, expected, said) => {
    const { status, text } = await ask(owner, '/checklist?/tick', form);
    expect([status, text.includes(said), text.includes('<script>alert(1)')]).toEqual([expected, true, false]);
    expect(await stored(owner)).toEqual([]);
  });
});

const CHANGES: [string, Record<string, string>][] = [
  ['/learn/compass?/turn', { seniority: 'lead', ambiguity: 'settled' }],
  ['/learn/compass?/weigh', { 'weight-influence': '0' }],
  ['/learn/compass?/reset', {}],
  ['/checklist?/tick', { item: 'mock' }],
  ['/checklist?/untick', { item: 'mock' }],
];

it.each(CHANGES)(
  '%s is for nobody who is not signed in, and not from a page elsewhere',
  async (path, form) => {
    expect((await ask('nobody', path, form)).status).toBe(401);
    expect((await ask(owner, path, form, 'https://evil.example')).status).toBe(403);
    expect(await stored(owner)).toEqual([]);
  },
);

it.each(['/learn/compass?/weigh', '/checklist?/tick'])('%s: a form that is none is a 400', async (path) => {
  const { status } = await server.fetch(path, {
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

it('deleting everything takes the compass, the weights and the ticks along, one’s own only', async () => {
  for (const who of [owner, other])
    for (const [path, form] of CHANGES.filter(([path]) => !/reset|untick/.test(path)))
      expect((await ask(who, path, form)).status).toBe(303);
  expect([(await stored(owner)).length, (await stored(other)).length]).toEqual([3, 3]);
  await ask(owner, '/settings?/delete', { confirm: 'delete everything' });
  expect([(await stored(owner)).length, (await stored(other)).length]).toEqual([0, 3]);
});
