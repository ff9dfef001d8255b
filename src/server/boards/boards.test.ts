import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { greenhouseBoard, greenhouseJob } from '../../../tests/harness/board-formats.ts';
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
import { MOST_BOARDS } from './board.ts';
import { chooseBoards } from './choose-boards.ts';
import { claimRun } from './claim-run.ts';
import { deleteBoard } from './delete-board.ts';
import { fetchBoards } from './fetch-boards.ts';
import { fetchStale } from './keep-fresh.ts';
import { listBoards } from './list-boards.ts';
import { listRuns } from './list-runs.ts';
import { pauseBoard } from './pause-board.ts';

const ACME = 'boards-api.greenhouse.io/v1/boards/acme/jobs';
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
const lists = (address: string, ...jobs: unknown[]) => server.answers.set(address, greenhouseBoard(jobs));

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
