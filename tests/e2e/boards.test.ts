import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addBoard } from '#server/boards/add-board.ts';
import { listBoards } from '#server/boards/list-boards.ts';
import type { Ctx } from '#server/ctx.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { greenhouseBoard, greenhouseJob, leverPosting } from '../harness/board-formats.ts';
import { startBoardServer, type BoardServer } from '../harness/board-server.ts';
import { openPage, startBrowser, type Look } from '../harness/browser.ts';
import { ctxForSomebody, freshDatabase, idOf, type FreshDatabase } from '../harness/fresh-database.ts';
import { scrollsSideways } from '../harness/page-look.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let boards: BoardServer;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

const HERE = '/pipeline/roles/boards';
const ACME = 'boards-api.greenhouse.io/v1/boards/acme/jobs';

beforeAll(async () => {
  [database, boards] = await Promise.all([freshDatabase(), startBoardServer()]);
  [server, browser] = await Promise.all([
    startServer({ databaseUrl: database.url, strangers: true, env: { TEST_BOARDS: boards.standIn } }),
    startBrowser(),
  ]);
});
afterAll(async () => {
  await Promise.all([server.stop(), browser.close()]);
  await Promise.all([boards.close(), database.close()]);
});
beforeEach(async () => {
  boards.answers.clear();
  ctx = await ctxForSomebody(database);
});

const open = (look: Look, javaScript = true) =>
  openPage(browser, look, { javaScript, extraHTTPHeaders: { 'x-test-person': idOf(ctx) } });

it('somebody follows a board, sees it read, pauses it and lets it go', async () => {
  boards.answers.set(
    ACME,
    (_, response) => void setTimeout(() => response.end(greenhouseBoard([greenhouseJob()])), 600),
  );
  const page = await open('wide');
  await page.goto(server.address + HERE);
  await page
    .getByLabel('Address of its list of roles')
    .fill('https://job-boards.greenhouse.io/acme/jobs/7?gh_src=x');
  await page.getByRole('button', { name: 'Follow it' }).click();
  await page.getByText('You follow Acme now. It is being read').waitFor();
  // It is read while the page stays open, which then shows the outcome by itself.
  await page.getByText('1 role on the board, 1 near product or marketing, 1 new.').waitFor();
  await page.getByRole('heading', { name: 'Acme Analytics' }).waitFor();

  await page.getByRole('link', { name: 'All runs', exact: true }).click();
  await page.getByRole('cell', { name: 'Read', exact: true }).waitFor();
  await page.getByRole('link', { name: 'Job boards' }).click();

  await page.getByRole('button', { name: 'Pause Acme Analytics' }).click();
  await page.getByText('Acme Analytics is paused.').waitFor();
  expect(await page.getByRole('button', { name: /Read now/ }).count()).toBe(0);

  await page.locator('summary', { hasText: 'Delete' }).click();
  await page.getByRole('button', { name: 'Delete Acme Analytics' }).click();
  await page.getByText('The board is deleted, with its roles.').waitFor();
  expect(await listBoards(ctx)).toEqual([]);
  await page.context().close();
});

it('without scripts: from our list, with one that fails and one that does not, looking again by a link', async () => {
  boards.answers.set('api.lever.co/v0/postings/qonto', JSON.stringify([leverPosting()]));
  const page = await open('phone', false);
  await page.goto(server.address + HERE);
  await page.getByLabel('Address of its list of roles').fill('https://example.com/careers');
  await page.getByRole('button', { name: 'Follow it' }).click();
  await page.getByRole('alert').getByText('none of the eight kinds').waitFor();
  expect(await page.getByLabel('Address of its list of roles').inputValue()).toBe(
    'https://example.com/careers',
  );

  await page.getByRole('checkbox', { name: /^Qonto/ }).check();
  await page.getByRole('checkbox', { name: /^Polestar/ }).check();
  await page.getByRole('button', { name: 'Follow the chosen' }).click();
  await page.getByText('You follow 2 boards more.').waitFor();
  await expect
    .poll(async () => {
      await page.goto(server.address + HERE);
      return page.getByText(/There is no such board \(404\)|1 role on the board/).count();
    })
    .toBe(2);
  expect((await listBoards(ctx)).map(({ company, last }) => [company, last?.outcome])).toEqual([
    ['Polestar', 'failed'],
    ['Qonto', 'read'],
  ]);
  await page.context().close();
});

describe.each(['wide', 'phone', 'dark'] as Look[])('on a %s screen', (look) => {
  it('the pages are accessible and fit, empty, used and failing', async () => {
    const page = await open(look);
    for (const used of [false, true]) {
      if (used) {
        boards.answers.set(ACME, greenhouseBoard([greenhouseJob()]));
        await addBoard(ctx, { said: { address: 'https://boards.greenhouse.io/acme' } });
        await addBoard(ctx, {
          said: {
            address: 'https://boards.greenhouse.io/gone',
            company: 'Donaudampfschifffahrtsgesellschaft'.repeat(3),
          },
        });
        await page.reload();
        await page.getByRole('button', { name: 'Read all now' }).click();
        await page.getByText('There is no such board').waitFor();
      }
      for (const path of used ? [`${HERE}/runs`, HERE] : [HERE]) {
        await page.goto(server.address + path, { waitUntil: 'networkidle' });
        await expectNoAxeViolations(page);
        expect(await scrollsSideways(page), path).toBe(false);
      }
    }
    await page.context().close();
  });
});
