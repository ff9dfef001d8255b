import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  greenhouseBoard,
  greenhouseJob,
  smartRecruitersHead,
  smartRecruitersPage,
  smartRecruitersPosting,
} from '../../../tests/harness/board-formats.ts';
import { startBoardServer, type BoardServer } from '../../../tests/harness/board-server.ts';
import {
  ctxForSomebody,
  databaseForThisTest,
  freshDatabase,
  idOf,
  type FreshDatabase,
} from '../../../tests/harness/fresh-database.ts';
import { createApplication } from '#server/applications/create-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { silentLog } from '#server/log.ts';
import { feedRuns, jobBoards, roles } from '#server/schema.ts';
import { openWeb } from '#server/web/open-web.ts';
import type { Web } from '#server/web/web.ts';
import { addBoard } from './add-board.ts';
import { MOST_BOARDS, MOST_ROLES } from './board.ts';
import { chooseBoards } from './choose-boards.ts';
import { claimRun } from './claim-run.ts';
import { deleteBoard } from './delete-board.ts';
import { fetchBoards } from './fetch-boards.ts';
import { fetchStale } from './keep-fresh.ts';
import { listBoards } from './list-boards.ts';
import { listRuns } from './list-runs.ts';
import { pauseBoard } from './pause-board.ts';

const ACME = 'boards-api.greenhouse.io/v1/boards/acme/jobs';
const BETA = 'boards-api.greenhouse.io/v1/boards/beta/jobs';
const HOUR = 3_600_000;

let database: FreshDatabase;
let server: BoardServer;
let web: Web;
let ctx: Ctx;
let clock: number;

beforeAll(async () => {
  [database, server] = await Promise.all([freshDatabase(), startBoardServer()]);
  web = openWeb({ standIn: server.standIn, between: 0, silence: 400, inAll: 800 });
});
afterAll(() => Promise.all([server.close(), database.close()]));
beforeEach(async () => {
  clock = Date.parse('2026-03-02T09:00:00Z');
  ctx = { ...(await ctxForSomebody(database)), web, now: () => new Date(clock) };
  server.answers.clear();
  server.asked.length = 0;
});

const follow = async (address = 'https://boards.greenhouse.io/acme', who = ctx) =>
  (await addBoard(who, { said: { address } })).id;
const readAll = async (given?: { id: string }) => (await fetchBoards(ctx, given)).ended;
const kept = () =>
  ctx.db
    .select()
    .from(roles)
    .where(eq(roles.ownerId, idOf(ctx)))
    .orderBy(roles.externalId);
const boardOf = async (id: string) => (await ctx.db.select().from(jobBoards).where(eq(jobBoards.id, id)))[0]!;
const lists = (address: string, ...jobs: unknown[]) => server.answers.set(address, greenhouseBoard(jobs));
const long = (about: string) => `<p>${Array.from({ length: 120 }, (_, at) => `${about}${at}`).join(' ')}</p>`;

describe('following', () => {
  it('is by any address of the board, once', async () => {
    const first = await addBoard(ctx, { said: { address: 'https://boards.greenhouse.io/acme/jobs/7' } });
    const again = await addBoard(ctx, {
      said: { address: 'job-boards.greenhouse.io/acme', company: 'Other name' },
    });
    expect([first.isNew, again]).toEqual([true, { id: first.id, company: 'Acme', isNew: false }]);
  });

  it.each([
    [{ address: '' }, 'Paste the address'],
    [{ address: 'https://linkedin.com/jobs/1' }, 'none of the eight kinds'],
    [{ address: 'https://127.0.0.1/api/offers' }, 'not numbers'],
    [{ address: 'https://nas.local/jobs.rss' }, 'private network'],
    [{ address: 'https://acme.example:8080/jobs.rss' }, 'usual port'],
    [{ address: 'https://boards.greenhouse.io/'.padEnd(501, 'x') }, 'up to 500'],
    [{ address: 'https://boards.greenhouse.io/x', company: 'x'.repeat(201) }, 'up to 200'],
    [{}, 'address'],
  ])('%j is refused: %s', async (said, why) => {
    await expect(addBoard(ctx, { said })).rejects.toThrow(why);
  });

  it('ends at 200 boards', async () => {
    await ctx.db.insert(jobBoards).values(
      Array.from({ length: MOST_BOARDS }, (_, at) => ({
        ownerId: idOf(ctx),
        company: 'x',
        kind: 'lever',
        address: `https://x/${at}`,
      })),
    );
    await expect(follow()).rejects.toThrow('200 boards already');
  });

  it('from our list: each once, and nothing that is not on it', async () => {
    expect(await chooseBoards(ctx, { ids: ['qonto', 'polestar', 'qonto'] })).toMatchObject({
      added: [expect.any(String), expect.any(String)],
      known: 0,
    });
    expect(await chooseBoards(ctx, { ids: ['qonto'] })).toEqual({ added: [], known: 1 });
    expect((await listBoards(ctx)).map(({ company, kind }) => [company, kind])).toEqual([
      ['Polestar', 'Teamtailor'],
      ['Qonto', 'Lever'],
    ]);
    await expect(chooseBoards(ctx, { ids: ['nobody'] })).rejects.toThrow('not on the list');
    await expect(chooseBoards(ctx, { ids: [] })).rejects.toThrow('at least one');
  });
});

describe('reading', () => {
  it('keeps the roles near product marketing, with their class, and says how it went', async () => {
    const id = await follow();
    lists(
      ACME,
      greenhouseJob(),
      greenhouseJob({ id: 2, title: 'Backend Engineer' }),
      greenhouseJob({ id: 3, title: 'Product Manager', location: { name: 'Cairo' } }),
      { id: 4 },
    );
    await readAll();
    expect(
      (await kept()).map(({ title, kind, countries, company, text, goneAt, boardId }) => ({
        title,
        kind,
        countries,
        company,
        has: text.includes('positioning'),
        goneAt,
        own: boardId === id,
      })),
    ).toEqual([
      {
        title: 'Product Manager',
        kind: 'product-management',
        countries: ['EG'],
        company: 'Acme Analytics',
        has: true,
        goneAt: null,
        own: true,
      },
      {
        title: 'Senior Product Marketing Manager',
        kind: 'product-marketing',
        countries: ['DE', 'GB'],
        company: 'Acme Analytics',
        has: true,
        goneAt: null,
        own: true,
      },
    ]);
    expect(await listRuns(ctx)).toMatchObject([
      {
        company: 'Acme Analytics',
        outcome: 'read',
        found: 2,
        fresh: 2,
        message:
          '3 roles on the board, 2 near product or marketing, 2 new. 1 without a title or id left out.',
      },
    ]);
    expect(await listBoards(ctx)).toMatchObject([{ open: 2, last: { outcome: 'read' }, waitUntil: null }]);
  });

  it('a name that the person gave stays', async () => {
    await addBoard(ctx, { said: { address: 'https://boards.greenhouse.io/acme', company: 'My Acme' } });
    lists(ACME, greenhouseJob());
    await readAll();
    expect((await kept())[0]?.company).toBe('My Acme');
  });

  it('asks whether anything changed, and roles are seen all the same when nothing did', async () => {
    const id = await follow();
    const body = greenhouseBoard([greenhouseJob()]);
    server.answers.set(ACME, (request, response) => {
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else response.writeHead(200, { etag: '"v1"' }).end(body);
    });
    await readAll();
    clock += 13 * HOUR;
    await readAll();
    expect((await listRuns(ctx)).map(({ outcome }) => outcome)).toEqual(['unchanged', 'read']);
    expect((await kept())[0]).toMatchObject({
      lastSeenAt: new Date(clock),
      firstSeenAt: new Date(clock - 13 * HOUR),
      goneAt: null,
    });
    expect(await boardOf(id)).toMatchObject({ etag: '"v1"', failures: 0, checkedAt: new Date(clock) });
  });

  it('a role that vanishes is gone since then, and back when it is listed again', async () => {
    await follow();
    lists(ACME, greenhouseJob(), greenhouseJob({ id: 8, title: 'Product Manager' }));
    await readAll();
    clock += HOUR;
    lists(ACME, greenhouseJob({ title: 'Lead Product Marketing Manager' }));
    await readAll();
    const when = new Date(clock);
    expect((await kept()).map(({ title, goneAt }) => [title, goneAt])).toEqual([
      ['Lead Product Marketing Manager', null],
      ['Product Manager', when],
    ]);
    clock += HOUR;
    lists(ACME, greenhouseJob({ id: 8, title: 'Product Manager' }));
    await readAll();
    expect((await kept()).map(({ goneAt, lastSeenAt }) => [goneAt, lastSeenAt])).toEqual([
      [new Date(clock), when],
      [null, new Date(clock)],
    ]);
  });

  it('a role posted once more has the fingerprint of the first; another text has its own', async () => {
    await follow();
    lists(ACME, greenhouseJob({ content: long('word') }));
    await readAll();
    clock += HOUR;
    lists(
      ACME,
      greenhouseJob({ id: 9_001, content: `${long('word')}<p>We moved office.</p>` }),
      greenhouseJob({ id: 9_002, content: long('other') }),
      greenhouseJob({ id: 9_003, title: 'Product Manager', content: long('word') }),
    );
    await readAll();
    const prints = Object.fromEntries(
      (await kept()).map(({ externalId, fingerprint }) => [externalId, fingerprint]),
    );
    expect(prints['9001']).toBe(prints['7100001']);
    expect(new Set(Object.values(prints)).size).toBe(3);
  });

  it('what the person did with a role stays when it is read again', async () => {
    await follow();
    lists(ACME, greenhouseJob());
    await readAll();
    const { id } = await createApplication(ctx, { said: { company: 'Acme' } });
    await ctx.db
      .update(roles)
      .set({ hidden: true, appliedAs: id })
      .where(eq(roles.ownerId, idOf(ctx)));
    lists(ACME, greenhouseJob({ title: 'Principal Product Marketing Manager' }));
    await readAll();
    expect(await kept()).toMatchObject([
      { title: 'Principal Product Marketing Manager', hidden: true, appliedAs: id },
    ]);
  });

  it('one role is opened by itself where a list has only heads, once', async () => {
    await follow('https://careers.smartrecruiters.com/Acme1');
    const list = 'api.smartrecruiters.com/v1/companies/Acme1/postings';
    server.answers.set(
      list,
      smartRecruitersPage([smartRecruitersHead(), smartRecruitersHead({ id: '8', name: 'Welder' })]),
    );
    server.answers.set(`${list}/744000000000007`, smartRecruitersPosting());
    await readAll();
    await readAll();
    expect(server.asked.filter(({ address }) => /postings\//.test(address))).toHaveLength(1);
    expect((await kept())[0]?.text).toContain('Own positioning & messaging.');
  });

  it('keeps 10,000 roles in all, and says what it left out', async () => {
    await follow();
    await ctx.db.execute(
      `insert into roles (owner_id, company, title) select '${idOf(ctx)}', 'x', 'y' from generate_series(1, ${MOST_ROLES - 1})`,
    );
    lists(ACME, greenhouseJob(), greenhouseJob({ id: 2, title: 'Product Manager' }));
    await readAll();
    expect(await ctx.db.$count(roles, eq(roles.ownerId, idOf(ctx)))).toBe(MOST_ROLES);
    expect((await listRuns(ctx))[0]?.message).toContain('1 role not kept');
  });
});

describe('what goes wrong stays with its board', () => {
  it.each<[string, (server: BoardServer) => void, string]>([
    ['404', () => {}, 'There is no such board (404)'],
    ['500', (s) => s.answers.set(ACME, (_, response) => response.writeHead(500).end()), 'in trouble (500)'],
    ['a web page', (s) => s.answers.set(ACME, '<html>'), 'a web page'],
    ['silence', (s) => s.answers.set(ACME, () => {}), 'too long to answer'],
    [
      '40 MB',
      (s) =>
        s.answers.set(ACME, (_, response) =>
          response.writeHead(200, { 'content-length': String(40 * 2 ** 20) }).write('{'),
        ),
      'larger than 32 MB',
    ],
    [
      'a redirect into the house',
      (s) =>
        s.answers.set(ACME, (_, response) =>
          response.writeHead(302, { location: 'https://192.168.1.1/' }).end(),
        ),
      'not numbers',
    ],
    ['a hang-up', (s) => s.answers.set(ACME, (request) => request.socket.destroy()), 'could not be reached'],
  ])('%s', async (_, prepare, why) => {
    const id = await follow();
    await follow('https://boards.greenhouse.io/beta');
    prepare(server);
    lists(BETA, greenhouseJob({ company_name: 'Beta' }));
    await readAll();
    expect((await listRuns(ctx, { boardId: id }))[0]).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining(why),
    });
    expect((await kept()).map(({ company }) => company)).toEqual(['Beta']);
    expect(await boardOf(id)).toMatchObject({
      failures: 1,
      checkedAt: null,
      waitUntil: new Date(clock + HOUR),
    });
  });

  it('each failure doubles the wait, the person may ask before, and a success ends it', async () => {
    const id = await follow();
    for (const hours of [1, 2, 4]) {
      await readAll({ id });
      expect((await boardOf(id)).waitUntil).toEqual(new Date(clock + hours * HOUR));
      expect((await fetchBoards(ctx)).begun).toBe(0);
    }
    lists(ACME, greenhouseJob());
    await readAll({ id });
    expect(await boardOf(id)).toMatchObject({ failures: 0, waitUntil: null });
  });

  it('a failure takes no role away', async () => {
    const id = await follow();
    lists(ACME, greenhouseJob());
    await readAll();
    server.answers.clear();
    await readAll({ id });
    expect((await kept())[0]?.goneAt).toBeNull();
  });

  it('a server that asks for time gets it, also from the person', async () => {
    const id = await follow();
    server.answers.set(ACME, (_, response) => response.writeHead(429, { 'retry-after': '7200' }).end());
    await readAll();
    expect((await listBoards(ctx))[0]).toMatchObject({
      last: { outcome: 'wait' },
      waitUntil: new Date(clock + 2 * HOUR),
    });
    await expect(readAll({ id })).rejects.toThrow('asked to be left alone');
    clock += 2 * HOUR + 1;
    lists(ACME, greenhouseJob());
    await readAll({ id });
    expect((await listBoards(ctx))[0]?.last?.outcome).toBe('read');
  });

  it('a kind nobody knows, as an import could bring it', async () => {
    await ctx.db.insert(jobBoards).values({ ownerId: idOf(ctx), company: 'x', kind: 'w1', address: 'w1' });
    await readAll();
    expect((await listRuns(ctx))[0]).toMatchObject({
      outcome: 'failed',
      message: 'This Debrief does not know that kind of board.',
    });
    expect((await listBoards(ctx))[0]).toMatchObject({ host: '' });
  });

  it('an address an import brought is judged as any other', async () => {
    await ctx.db.insert(jobBoards).values({
      ownerId: idOf(ctx),
      company: 'x',
      kind: 'recruitee',
      address: 'http://169.254.169.254/api/offers/',
    });
    await readAll();
    expect((await listRuns(ctx))[0]).toMatchObject({
      outcome: 'failed',
      message: expect.stringContaining('Only https'),
    });
    expect(server.asked).toEqual([]);
  });
});

describe('runs', () => {
  it('of one board never overlap, and one that never ended is closed by the next', async () => {
    const boardId = await follow();
    const ownerId = idOf(ctx);
    const claims = await Promise.all([1, 2, 3].map(() => claimRun(ctx, { ownerId, boardId })));
    expect(claims.filter(Boolean)).toHaveLength(1);
    clock += 11 * 60_000;
    expect((await listRuns(ctx))[0]?.outcome).toBe('interrupted');
    expect(await claimRun(ctx, { ownerId, boardId })).not.toBeNull();
    expect((await listRuns(ctx)).map(({ outcome }) => outcome)).toEqual(['running', 'interrupted']);
  });

  it('are remembered, but not all of them', async () => {
    const boardId = await follow();
    await ctx.db.insert(feedRuns).values(
      Array.from({ length: 70 }, (_, at) => ({
        ownerId: idOf(ctx),
        boardId,
        outcome: 'read',
        startedAt: new Date(clock - at * HOUR),
      })),
    );
    lists(ACME);
    clock += 1;
    await readAll();
    expect(await ctx.db.$count(feedRuns, and(eq(feedRuns.ownerId, idOf(ctx))))).toBe(50);
    expect((await listRuns(ctx))[0]).toMatchObject({
      outcome: 'read',
      message: 'The board lists no roles just now.',
    });
  });

  it('a board that is deleted while it is read leaves nothing', async () => {
    const id = await follow();
    server.answers.set(
      ACME,
      (_, response) => void setTimeout(() => response.end(greenhouseBoard([greenhouseJob()])), 120),
    );
    const { ended } = await fetchBoards(ctx);
    await deleteBoard(ctx, { id });
    await ended;
    expect([await kept(), await listRuns(ctx), await listBoards(ctx)]).toEqual([[], [], []]);
  });
});

describe('pausing and deleting', () => {
  it('a paused board is not read, and its roles stay', async () => {
    const id = await follow();
    lists(ACME, greenhouseJob());
    await readAll();
    await pauseBoard(ctx, { id, paused: true });
    expect((await fetchBoards(ctx)).begun).toBe(0);
    await expect(fetchBoards(ctx, { id })).rejects.toThrow('is paused');
    expect(await kept()).toHaveLength(1);
    await pauseBoard(ctx, { id, paused: false });
    expect((await fetchBoards(ctx)).begun).toBe(1);
  });

  it('with a board go its roles, but not those that were applied to, nor the application', async () => {
    const id = await follow();
    lists(ACME, greenhouseJob(), greenhouseJob({ id: 2, title: 'Product Manager' }));
    await readAll();
    const applied = await createApplication(ctx, { said: { company: 'Acme' } });
    await ctx.db
      .update(roles)
      .set({ appliedAs: applied.id })
      .where(and(eq(roles.ownerId, idOf(ctx)), eq(roles.externalId, '2')));
    await deleteBoard(ctx, { id });
    expect(await kept()).toMatchObject([{ title: 'Product Manager', boardId: null, appliedAs: applied.id }]);
  });
});

describe('by itself', () => {
  it('reads what is stale, of everybody, and nothing else', async () => {
    const own = await databaseForThisTest();
    ctx = { ...(await ctxForSomebody(own)), web, now: ctx.now };
    const other: Ctx = { ...(await ctxForSomebody(own)), web, now: ctx.now };
    const [mine, fresh, paused, waiting] = [
      await follow(),
      await follow('https://boards.greenhouse.io/beta'),
      await follow('https://boards.greenhouse.io/c'),
      await follow('https://boards.greenhouse.io/d'),
    ];
    await follow('https://boards.greenhouse.io/e', other);
    await ctx.db
      .update(jobBoards)
      .set({ checkedAt: new Date(clock - 13 * HOUR) })
      .where(eq(jobBoards.id, mine));
    await ctx.db
      .update(jobBoards)
      .set({ checkedAt: new Date(clock - 11 * HOUR) })
      .where(eq(jobBoards.id, fresh));
    await pauseBoard(ctx, { id: paused, paused: true });
    await ctx.db
      .update(jobBoards)
      .set({ waitUntil: new Date(clock + 1) })
      .where(eq(jobBoards.id, waiting));
    await (
      await fetchStale({ db: own.db, now: ctx.now, log: silentLog, web })
    ).ended;
    const asked = server.asked.map(({ address }) => address.split('/')[3]);
    expect(asked).toEqual(expect.arrayContaining(['acme', 'e']));
    for (const not of ['beta', 'c', 'd']) expect(asked).not.toContain(not);
    expect(await listRuns(other)).toHaveLength(1);
  });
});

describe('a stranger', () => {
  it.each<[string, (who: Ctx, id: string) => Promise<unknown>]>([
    ['fetch', (who, id) => fetchBoards(who, { id })],
    ['pause', (who, id) => pauseBoard(who, { id, paused: true })],
    ['delete', (who, id) => deleteBoard(who, { id })],
    ['see the runs of', (who, boardId) => listRuns(who, { boardId })],
  ])('cannot %s a board', async (_, act) => {
    const id = await follow();
    const stranger: Ctx = { ...(await ctxForSomebody(database)), web };
    for (const which of [id, 'x', "' or 1=1 --"])
      await expect(act(stranger, which)).rejects.toMatchObject({ status: 404 });
    await expect(act({ ...ctx, actor: { kind: 'nobody' } }, id)).rejects.toMatchObject({ status: 401 });
    expect(await listBoards(ctx)).toHaveLength(1);
  });
});
