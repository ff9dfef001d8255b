import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addBoard } from '#server/boards/add-board.ts';
import { listBoards } from '#server/boards/list-boards.ts';
import { listRuns } from '#server/boards/list-runs.ts';
import type { Ctx } from '#server/ctx.ts';
import { askAs, type Sent } from '../harness/ask-as.ts';
import { greenhouseBoard, greenhouseJob, leverPosting } from '../harness/board-formats.ts';
import { startBoardServer, type BoardServer } from '../harness/board-server.ts';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, until, type StartedServer } from '../harness/start-server.ts';

/** Job boards: who may see, add, read, pause and delete which, and what is refused. */

let database: FreshDatabase;
let boards: BoardServer;
let server: StartedServer;
let owner: Ctx;
let other: Ctx;
let id: string;

const HERE = '/pipeline/roles/boards';
const ACME = 'boards-api.greenhouse.io/v1/boards/acme/jobs';
const MARKUP = '<script>alert(1)</script>';

beforeAll(async () => {
  [database, boards] = await Promise.all([freshDatabase(), startBoardServer()]);
  server = await startServer({
    databaseUrl: database.url,
    strangers: true,
    env: { TEST_BOARDS: boards.standIn },
  });
});
afterAll(async () => {
  await server.stop();
  await Promise.all([boards.close(), database.close()]);
});
beforeEach(async () => {
  boards.answers.clear();
  boards.asked.length = 0;
  [owner, other] = await Promise.all([ctxForSomebody(database, 'Owner'), ctxForSomebody(database, 'Other')]);
  ({ id } = await addBoard(owner, { said: { address: 'https://boards.greenhouse.io/acme' } }));
});

async function ask(who: Ctx | 'nobody', path: string, form?: Sent, origin?: string) {
  const answered = await askAs(server, who, path, form, origin);
  return { status: answered.status, location: answered.headers.get('location'), text: await answered.text() };
}
const ended = (ctx: Ctx) =>
  until(async () => (await listRuns(ctx)).every(({ outcome }) => outcome !== 'running'));

describe('who may do what', () => {
  it.each<[string, number, number, number]>([
    [HERE, 401, 200, 200],
    [`${HERE}/runs`, 401, 200, 200],
    [`${HERE}/runs?board=ID`, 401, 200, 404],
    [`${HERE}/runs?board=nonsense`, 401, 404, 404],
  ])('sees %s: nobody %i, owner %i, other %i', async (path, nobody, own, others) => {
    const at = path.replace('ID', id);
    expect([
      (await ask('nobody', at)).status,
      (await ask(owner, at)).status,
      (await ask(other, at)).status,
    ]).toEqual([nobody, own, others]);
  });

  it.each<[string, Record<string, string>, number, number, number]>([
    ['add', { address: 'https://jobs.lever.co/beta' }, 401, 303, 303],
    ['choose', { company: 'qonto' }, 401, 303, 303],
    ['fetch', {}, 401, 303, 303],
    ['fetch', { board: 'ID' }, 401, 303, 404],
    ['pause', { board: 'ID', paused: 'yes' }, 401, 303, 404],
    ['delete', { board: 'ID' }, 401, 303, 404],
  ])('%s %j: nobody %i, owner %i, other %i', async (action, form, nobody, own, others) => {
    const sent = Object.fromEntries(
      Object.entries(form).map(([name, value]) => [name, value.replace('ID', id)]),
    );
    const post = async (who: Ctx | 'nobody') => (await ask(who, `${HERE}?/${action}`, sent)).status;
    expect([await post('nobody'), await post(other)]).toEqual([nobody, others]);
    expect((await listBoards(owner)).map((board) => board.paused)).toEqual([false]);
    expect(await post(owner)).toBe(own);
    await Promise.all([ended(owner), ended(other)]);
  });

  it('nothing comes in from another site', async () => {
    expect((await ask(owner, `${HERE}?/delete`, { board: id }, 'https://evil.example')).status).toBe(403);
    expect(await listBoards(owner)).toHaveLength(1);
  });
});

describe('adding', () => {
  it('shows the run at once and does not wait for a slow board', async () => {
    boards.answers.set(
      'api.lever.co/v0/postings/slow',
      (_, response) => void setTimeout(() => response.end(JSON.stringify([leverPosting()])), 1_500),
    );
    const began = performance.now();
    const { status, location } = await ask(owner, `${HERE}?/add`, {
      address: 'https://jobs.lever.co/slow',
      company: 'Slow & Sons',
    });
    expect(status).toBe(303);
    expect(performance.now() - began).toBeLessThan(1_200);
    const { text } = await ask(owner, location ?? '');
    expect(text).toContain('You follow Slow &amp; Sons now.');
    expect(text).toContain('Being read');
    await ended(owner);
    expect((await ask(owner, `${HERE}/runs`)).text).toContain(
      '1 role on the board, 1 near product or marketing, 1 new.',
    );
  });

  it('a board that is followed already is said to be', async () => {
    const { location } = await ask(owner, `${HERE}?/add`, { address: 'boards.greenhouse.io/acme/jobs/7' });
    expect((await ask(owner, location ?? '')).text).toContain('You followed Acme already.');
    expect(boards.asked).toEqual([]);
  });

  it.each([
    ['', 'Paste the address'],
    ['https://www.linkedin.com/jobs', 'of none of the eight kinds'],
    ['https://10.0.0.1/api/offers', 'Only addresses with a name'],
    ['https://localhost/jobs.rss', 'private network'],
    ['https://acme.example:22/jobs.rss', 'usual port'],
    [`${MARKUP}`, 'of none of the eight kinds'],
    [`https://boards.greenhouse.io/${'x'.repeat(600)}`, 'up to 500 characters'],
    ['https://boards.greenhouse.io/\u0000\uD800', 'of none of the eight kinds'],
  ])('%j is refused with a reason, and stays in the form', async (address, why) => {
    const { status, text } = await ask(owner, `${HERE}?/add`, { address, company: `A${MARKUP}` });
    expect(status).toBe(400);
    expect(text).toContain(why);
    expect(text).not.toContain(MARKUP);
    expect(text).toContain('value="A&lt;script>');
    expect(await listBoards(owner)).toHaveLength(1);
  });

  it.each([
    [{}, 'Choose at least one company.'],
    [{ company: 'nobody' }, 'not on the list'],
  ])('choosing %j is refused', async (form, why) => {
    const { status, text } = await ask(owner, `${HERE}?/choose`, form);
    expect([status, text.includes(why)]).toEqual([400, true]);
  });

  it('a body that is no form', async () => {
    const { status } = await server.fetch(`${HERE}?/add`, {
      method: 'POST',
      headers: {
        origin: server.address,
        'content-type': 'multipart/form-data; boundary=x',
        'x-test-person': owner.actor.kind === 'person' ? owner.actor.id : '',
      },
      body: 'nonsense',
    });
    expect(status).toBe(400);
  });
});

describe('what a board says is shown as text', () => {
  it('its name, its roles and what went wrong', async () => {
    boards.answers.set(
      ACME,
      greenhouseBoard([greenhouseJob({ company_name: MARKUP, title: `${MARKUP} Product Manager` })]),
    );
    await ask(owner, `${HERE}?/fetch`, {});
    await ended(owner);
    for (const path of [HERE, `${HERE}/runs`]) {
      const { text } = await ask(owner, path);
      expect(text).not.toContain(MARKUP);
      expect(text.includes('&lt;script>alert(1)'), path).toBe(true);
    }
  });

  it('one that fails says why, and the others are read', async () => {
    await addBoard(owner, { said: { address: 'https://jobs.lever.co/beta' } });
    boards.answers.set('api.lever.co/v0/postings/beta', JSON.stringify([leverPosting()]));
    boards.answers.set(ACME, (_, response) =>
      response.writeHead(302, { location: 'https://169.254.169.254/latest' }).end(),
    );
    await ask(owner, `${HERE}?/fetch`, {});
    await ended(owner);
    const runs = Object.fromEntries(
      (await listRuns(owner)).map(({ company, outcome, message }) => [company, [outcome, message]]),
    );
    expect(runs).toMatchObject({
      Acme: ['failed', 'Only addresses with a name are read, not numbers.'],
      Beta: ['read', expect.any(String)],
    });
    const { text } = await ask(owner, HERE);
    expect(text).toContain('Failed');
    expect(text).toContain('Asked again by itself after');
  });
});

it('an address after a form says only what it can say itself', async () => {
  for (const query of [
    `did=${MARKUP}`,
    `did=added&board=${MARKUP}`,
    'did=chosen&count=99999999999',
    'did=begun&count=-1',
  ])
    expect((await ask(owner, `${HERE}?${query}`)).text).not.toContain(MARKUP);
});
