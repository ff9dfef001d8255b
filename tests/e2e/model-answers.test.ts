import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let server: StartedServer;
let browser: Browser;

beforeAll(async () => {
  const stage = await openStage();
  ({ server, browser } = stage);
  return stage.close;
});

const QUESTION = '/practise/positioning-create-category';

describe.each(['/learn/answers', `${QUESTION}/answers`])('%s', (path) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    await expectAccessibleAndFitting(browser, look, `${server.address}${path}`);
  });
});

describe.each([true, false])('model answers (scripts: %s)', (javaScript) => {
  it('are found by what the field disagrees on, read, and lead to the other side and back to the question', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(`${server.address}/learn`);
    await page.getByRole('link', { name: /model answers in pairs/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Model answers, in pairs' }).waitFor();
    await settled();

    await page.getByLabel('Where the field disagrees').selectOption('sales-led or product-led');
    // With scripts the choice is enough.
    if (!javaScript) await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('4 pairs', { exact: true }).waitFor();
    await page.getByRole('link', { name: 'Sales-side product marketer, port software, Antwerp' }).click();

    const pair = page.locator('#talk-to-sales-port-cranes');
    await pair.waitFor();
    await settled();
    expect(new URL(page.url()).hash).toBe('#talk-to-sales-port-cranes');
    await pair.getByRole('heading', { name: 'Weak' }).waitFor();
    await pair.getByRole('heading', { name: 'Strong' }).waitFor();

    // From the words to their note and back.
    await pair
      .getByRole('link', { name: /^Note 1: / })
      .first()
      .click();
    expect(new URL(page.url()).hash).toBe('#talk-to-sales-port-cranes-note-1');
    await pair.getByRole('link', { name: 'Note 1: to the words' }).click();
    expect(new URL(page.url()).hash).toBe('#talk-to-sales-port-cranes-words-1');

    // The other side is taken by two pairs, one of them of another question.
    const others = pair.locator('.disagrees p', { hasText: 'The other side' });
    expect(await others.count()).toBe(2);
    await others.last().getByRole('link').click();
    await page.locator('#sell-without-people-try-small-labs').waitFor();
    await settled();
    await page.getByRole('link', { name: 'Answer it yourself' }).click();
    await page.getByRole('link', { name: '2 model answers, weak and strong' }).waitFor();
    await page.context().close();
  });
});

it('in rehearsal the way to them is folded away', async () => {
  const page = await openPage(browser, 'phone');
  await page.goto(`${server.address}${QUESTION}`);
  await page.waitForLoadState('networkidle');
  const link = page.getByRole('link', { name: '2 model answers, weak and strong' });
  expect(await link.isVisible()).toBe(true);
  const remembered = page.waitForResponse((response) => response.request().method() !== 'GET');
  await page.getByRole('radio', { name: /Rehearse/ }).check();
  await remembered;
  await page.getByText('Model answers: try it yourself first').waitFor();
  expect(await link.isVisible()).toBe(false);
  // And is so when one comes back.
  await page.reload();
  await page.waitForLoadState('networkidle');
  expect(await link.isVisible()).toBe(false);
  await page.getByText('Model answers: try it yourself first').click();
  await link.click();
  await page.getByRole('heading', { name: 'Weak' }).first().waitFor();
  await page.context().close();
});
