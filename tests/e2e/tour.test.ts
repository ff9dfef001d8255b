import type { Browser } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { openPage } from '../harness/browser.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';
import { compareOffers, walkTheSearch } from '../tour/walk.ts';

let server: StartedServer;
let browser: Browser;

beforeAll(async () => {
  const stage = await openStage();
  ({ server, browser } = stage);
  return stage.close;
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
