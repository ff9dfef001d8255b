import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

const QUESTION = 'launch-gtm-led-end-to-end';
const SECRET = 'Kestrelhaven';
const ANSWER = `In March 2024 at ${SECRET}, a van-tracking firm in Leeds, I led the launch of delivery alerts. I sat with
nine dispatchers, and seven told me that each alert cost them a phone call, so I changed the pitch to fewer calls. The
attach rate went from 6% to 11% in two quarters. It has <b>alerts</b> & <script>dashboards</script>.`;

let database: FreshDatabase;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let first: string;
let second: string;

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
  first = (await submitAttempt(owner, { questionId: QUESTION, text: ANSWER })).id;
  second = (await submitAttempt(owner, { questionId: QUESTION, text: `${ANSWER} Legal came in early.` })).id;
});

/** Asks as somebody, with a form posted as a browser posts it. */
async function ask(who: Ctx | 'nobody', path: string, form?: Record<string, string> | RequestInit) {
  const asBrowser = (fields: Record<string, string>): RequestInit => ({
    method: 'POST',
    body: new URLSearchParams(fields),
  });
  const init =
    form && 'method' in form ? (form as RequestInit) : form && asBrowser(form as Record<string, string>);
  const answer = await server.fetch(path, {
    ...init,
    headers: {
      ...(init?.headers as Record<string, string> | undefined),
      accept: 'text/html',
      origin: server.address,
      ...(who === 'nobody' ? {} : { 'x-test-person': idOf(who) }),
    },
  });
  return {
    status: answer.status,
    location: answer.headers.get('location'),
    text: await answer.text(),
    headers: answer.headers,
  };
}

describe('whose attempts are shown to whom', () => {
  const pages: [string, () => string, { owner: number; other: number; nobody: number }][] = [
    ['the review', () => `/attempts/${first}`, { owner: 200, other: 404, nobody: 401 }],
    ['the rating', () => `/attempts/${first}/rate`, { owner: 200, other: 404, nobody: 401 }],
    ['the attempts', () => `/practise/${QUESTION}/attempts`, { owner: 200, other: 200, nobody: 401 }],
    [
      'the comparison',
      () => `/practise/${QUESTION}/attempts?from=${first}&to=${second}`,
      { owner: 200, other: 404, nobody: 401 },
    ],
    [
      'the data of the review',
      () => `/attempts/${first}/__data.json`,
      { owner: 200, other: 200, nobody: 200 },
    ],
    ['the history', () => '/history', { owner: 200, other: 200, nobody: 401 }],
  ];
  it.each(pages)('%s', async (name, path, status) => {
    const its = await ask(owner, path());
    expect(its.status).toBe(status.owner);
    if (name !== 'the history') expect(its.text).toContain(SECRET);
    for (const [who, ctx] of [
      ['other', other],
      ['nobody', 'nobody'],
    ] as const) {
      const theirs = await ask(ctx, path());
      expect(theirs.status).toBe(status[who]);
      expect(theirs.text.includes(SECRET)).toBe(false);
      if (!path().includes(first)) expect(theirs.text.includes(first)).toBe(false);
    }
  });

  it('counts and lists in the history only what is one’s own', async () => {
    expect((await ask(owner, '/history')).text).toMatch(/\b2\s+attempts/);
    expect((await ask(other, '/history')).text).toContain('There is nothing here yet');
  });

  it('leads to older attempts only where there are any, and always back to the newest', async () => {
    for (let nth = 0; nth < 28; nth++)
      await submitAttempt(
        { ...owner, now: () => new Date(Date.UTC(2026, 0, 1, 9, nth)) },
        { questionId: QUESTION, text: `Answer ${nth}` },
      );
    expect((await ask(owner, '/history')).text).not.toContain('>Older</a>');
    await submitAttempt(
      { ...owner, now: () => new Date('2025-12-31') },
      { questionId: QUESTION, text: 'The oldest' },
    );
    const [older] = /\/history\?before=[^"]+/.exec((await ask(owner, '/history')).text) ?? [''];
    const last = (await ask(owner, older)).text;
    expect(last).toContain('31 December 2025');
    expect(last).not.toContain('>Older</a>');
    expect((await ask(owner, '/history?before=2020-01-01')).text).toContain('href="/history">Newest</a>');
  });
});

describe('who may change what', () => {
  const changes: [string, () => string, () => Promise<Record<string, string>>][] = [
    ['rating', () => `/attempts/${first}/rate`, async () => ({ 'level-own-role': 'clear' })],
    ['setting a remark aside', () => `/attempts/${first}?/dismiss`, async () => ({ key: await anyKey() })],
    ['bringing a remark back', () => `/attempts/${first}?/restore`, async () => ({ dismissal: first })],
    ['deleting', () => `/practise/${QUESTION}/attempts?/delete`, async () => ({ id: first })],
  ];
  const anyKey = async () => (await getAttempt(owner, { id: first })).review.findings[0]?.key ?? 'none';

  it.each(changes)('%s is not for others, nor for nobody, and changes nothing', async (_name, path, form) => {
    const before = await getAttempt(owner, { id: first });
    const refused = await ask(other, path(), await form());
    expect(refused.status).toBe(404);
    expect(refused.text).not.toContain(SECRET);
    expect((await ask('nobody', path(), await form())).status).toBe(401);
    expect(await getAttempt(owner, { id: first })).toEqual(before);
  });

  it('rating is kept for the owner, and shown beside the reviewer’s', async () => {
    const answer = await ask(owner, `/attempts/${first}/rate`, {
      'level-own-role': 'clear',
      'level-specific': 'missing',
    });
    expect([answer.status, answer.location]).toEqual([303, `/attempts/${first}`]);
    const { levels } = await getAttempt(owner, { id: first });
    expect(levels['own-role']?.self).toBe('clear');
    expect(levels.specific?.self).toBe('missing');
    expect((await ask(owner, `/attempts/${first}`)).text).toMatch(/You:/);
  });

  it('deleting takes one attempt and leaves the others', async () => {
    const answer = await ask(owner, `/practise/${QUESTION}/attempts?/delete`, { id: first });
    expect([answer.status, answer.location]).toEqual([303, `/practise/${QUESTION}/attempts`]);
    expect((await listAttempts(owner)).attempts.map(({ id }) => id)).toEqual([second]);
    expect((await ask(owner, `/attempts/${first}`)).status).toBe(404);
  });
});

describe('what is no use', () => {
  it.each([
    ['no id', '/attempts/x', 404],
    ['an id that never was', '/attempts/00000000-0000-4000-8000-000000000000', 404],
    ['a very long id', `/attempts/${'a'.repeat(3_000)}`, 404],
    ['markup for an id', '/attempts/%3Cscript%3Ealert(1)%3C%2Fscript%3E', 404],
    ['a NUL in an id', '/attempts/%00', 404],
    ['a question that never was', '/practise/no-such-question/attempts', 404],
    ['comparing with markup', `/practise/${QUESTION}/attempts?from=%3Cscript%3E&to=%00`, 404],
    ['comparing with a long id', `/practise/${QUESTION}/attempts?from=${'a'.repeat(3_000)}&to=b`, 400],
    ['a moment that is none', '/history?before=yesterday-ish', 400],
    ['a criterion that is none', '/rubric/charisma', 404],
    ['a criterion with a path in it', '/rubric/..%2F..%2Fetc%2Fpasswd', 404],
  ])('%s', async (_name, path, status) => {
    const answer = await ask(owner, path);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('<script>alert');
    expect(answer.text).toContain('<main');
  });

  it('a form that is none, a level that is none, a key without end: refused with a reason', async () => {
    const json = { method: 'POST', body: '{"key":1}', headers: { 'content-type': 'application/json' } };
    expect((await ask(owner, `/attempts/${first}?/dismiss`, json)).status).toBe(415);
    const bad = await ask(owner, `/attempts/${first}/rate`, { 'level-own-role': 'superb' });
    expect(bad.status).toBe(400);
    expect(bad.text).toContain('A rating is clear, partial or missing.');
    const kept = await ask(owner, `/attempts/${first}/rate`, {
      'level-charisma': 'clear',
      'level-specific': 'partial',
    });
    expect(kept.status).toBe(400);
    expect(kept.text).toMatch(/name="level-specific"[^>]*value="partial"[^>]*checked/);
    expect((await ask(owner, `/attempts/${first}?/dismiss`, { key: 'k'.repeat(10_000) })).status).toBe(400);
    expect((await ask(owner, `/attempts/${first}?/dismiss`, {})).status).toBe(400);
    expect((await ask(owner, `/attempts/${first}?/nothing`, {})).status).toBe(404);
  });

  it('shows markup in an answer as the words it is', async () => {
    const { text } = await ask(owner, `/attempts/${first}`);
    expect(text).toContain('&lt;script>dashboards');
    expect(text).not.toContain('<script>dashboards');
  });
});

describe('light and dark', () => {
  it('is for everybody, is kept, and is in the first byte of the next page', async () => {
    const answer = await ask('nobody', '/theme', { theme: 'dark', back: '/rubric?x=1' });
    expect([answer.status, answer.location]).toEqual([303, '/rubric?x=1']);
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^debrief-theme=dark;.*HttpOnly/);
    const page = await server.fetch('/rubric', { headers: { cookie: cookie.split(';')[0] ?? '' } });
    expect(await page.text()).toContain('data-theme="dark"');
  });

  it.each(['//evil.example/', 'https://evil.example/', '/\\evil.example', 'javascript:alert(1)', ''])(
    'never leads elsewhere: %s',
    async (back) => {
      const { location } = await ask('nobody', '/theme', { theme: 'light', back });
      expect(new URL(location ?? 'x:', server.address).origin).toBe(server.address);
    },
  );

  it('takes an unknown one for "as the system"', async () => {
    expect(
      (await ask('nobody', '/theme', { theme: '"><script>', back: '/' })).headers.get('set-cookie'),
    ).toContain('debrief-theme=system');
  });
});

describe('the rubric', () => {
  it('is there for everybody, with every criterion and source', async () => {
    const { status, text } = await ask('nobody', '/rubric');
    expect(status).toBe(200);
    expect(text.match(/href="\/rubric\/[a-z-]+"/g)?.length).toBeGreaterThan(26);
    expect(text).toContain('id="source-bangerter-2014"');
    expect((await ask('nobody', '/rubric/strategic-questions')).status).toBe(200);
  });
});
