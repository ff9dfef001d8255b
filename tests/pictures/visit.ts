import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/**
 * A context in which every picture has the product's own faces: the pages do without a face that is late,
 * which on a busy machine would be another one each time.
 */
export async function contextForPictures(
  browser: Browser,
  look: BrowserContextOptions,
): Promise<BrowserContext> {
  const context = await browser.newContext({ ...look, deviceScaleFactor: 1, reducedMotion: 'reduce' });
  await context.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace(/font-display:\s*optional/g, 'font-display:block'),
    });
  });
  return context;
}

/** Opens a page and waits until nothing on it moves any more. */
export async function visit(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Types an answer, hands it in, and returns the path of its review; the self-rating is left out. */
export async function handIn(page: Page, address: string, question: string, text: string): Promise<string> {
  await visit(page, `${address}/practise/${question}`);
  await page.locator('#answer').fill(text);
  await page.getByRole('button', { name: 'Get the review' }).click();
  await page.waitForURL(/\/attempts\/[^/]+/);
  return new URL(page.url()).pathname.replace(/\/rate$/, '');
}
