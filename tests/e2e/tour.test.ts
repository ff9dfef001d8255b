import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPage, startBrowser } from '../harness/browser.ts';
import { freshDatabase, type FreshDatabase } from '../harness/fresh-database.ts';
import { startServer, type StartedServer } from '../harness/start-server.ts';
import { compareOffers, walkTheSearch } from '../tour/walk.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;

beforeAll(async () => {
  database = await freshDatabase();
  [server, browser] = await Promise.all([startServer({ databaseUrl: database.url }), startBrowser()]);
});
afterAll(async () => {
  await Promise.all([server.stop(), browser.close()]);
  await database.close();
});

it.each([
  [
    'a role leads to an application, a round, a debrief, a note, a no, and practice on Today',
    walkTheSearch,
    10,
  ],
  ['two offers are compared', compareOffers, 1],
] as const)('%s', async (_name, walk, stations) => {
  const page = await openPage(browser, 'wide');
  const seen: string[] = [];
  await walk(page, server.address, async (name) => void seen.push(name));
  expect(new Set(seen).size).toBe(stations);
  await page.context().close();
});
