import type { Browser, Page } from 'playwright-core';
import { expect } from 'vitest';
import { expectNoAxeViolations } from './axe.ts';
import { openPage, type Look } from './browser.ts';

/** Is there anything to the right of the window? */
export const scrollsSideways = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Opens an address at a look: axe finds nothing, and it is as wide as its window. */
export async function expectAccessibleAndFitting(
  browser: Browser,
  look: Look,
  address: string,
): Promise<void> {
  const page = await openPage(browser, look);
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  await expectNoAxeViolations(page);
  expect(await scrollsSideways(page)).toBe(false);
  await page.context().close();
}
