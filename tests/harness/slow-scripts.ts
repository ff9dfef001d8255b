import type { Page } from 'playwright-core';

/** Opens a page whose scripts arrive only when the returned function is called: it waits until they are quiet. */
export async function openBeforeScripts(page: Page, address: string): Promise<() => Promise<void>> {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_app/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address, { waitUntil: 'commit' });
  return async () => {
    release();
    await page.waitForLoadState('networkidle');
  };
}
