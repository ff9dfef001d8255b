import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let server: StartedServer;
let browser: Browser;

beforeAll(async () => {
  const stage = await openStage();
  ({ server, browser } = stage);
  return stage.close;
});

describe('the start page', () => {
  it.each(Object.keys(LOOKS) as Look[])('is there and accessible (%s)', async (look) => {
    const page = await openPage(browser, look);
    const complaints: string[] = [];
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(server.address);
    await page.waitForLoadState('networkidle');
    expect(await page.title()).toContain('Debrief');
    await expectNoAxeViolations(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('is there without JavaScript', async () => {
    const page = await openPage(browser, 'wide', { javaScript: false });
    await page.goto(server.address);
    expect(await page.locator('h1').count()).toBe(1);
    await page.context().close();
  });
});

describe('the harness itself', () => {
  it('finds what axe should find', async () => {
    const page = await openPage(browser, 'wide');
    await page.setContent('<html lang="en"><title>x</title><main><h1>x</h1><img src="data:,"></main>');
    await expect(expectNoAxeViolations(page)).rejects.toThrow('image-alt');
    await page.context().close();
  });
});
