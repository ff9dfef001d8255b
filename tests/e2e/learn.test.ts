import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { expectNoAxeViolations } from '../harness/axe.ts';
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

describe.each(['/learn', '/learn/measurement'])('%s', (path) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    await expectAccessibleAndFitting(browser, look, `${server.address}${path}`);
  });
});

describe.each([true, false])('a lesson (scripts: %s)', (javaScript) => {
  it('is read, its words are found, its text is mended, and what was typed stays', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/learn`);
    await page.getByRole('link', { name: 'Say who you would leave out' }).click();
    await page.getByRole('heading', { level: 1, name: 'Say who you would leave out' }).waitFor();
    if (javaScript) await page.waitForLoadState('networkidle');

    await page.getByRole('checkbox', { name: /Not hospitals, since there the works council/ }).check();
    await page.getByRole('checkbox', { name: /Shift workers are everywhere/ }).check();
    await page.getByRole('button', { name: 'Check' }).click();
    await page.getByText('1 of 3 found, 1 that do not earn it.').waitFor();
    await page.getByText('Looks like it, and does not earn it').waitFor();
    // axe is a script itself.
    if (javaScript) await expectNoAxeViolations(page);

    const mended =
      'I would start with the tailors and embroiderers of one quarter in Fez, four thousand of them, because three wholesalers reach them all. Not students, since they read on their phones, and not the opticians, who want their money back for every lamp that stays on the shelf.';
    await page.getByLabel('The answer').last().fill(mended);
    await page.getByRole('button', { name: 'Have it read' }).click();
    await page.getByText('Before:').waitFor();
    expect(await page.getByLabel('The answer').last().inputValue()).toBe(mended);
    expect(await page.getByText('Now:').count()).toBe(1);
    await page.context().close();
  });
});

it('neither exercise takes anything from the other, and the next lesson begins with neither done', async () => {
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/learn/focus`);
  await page.waitForLoadState('networkidle');
  const mended = 'I would start with the tailors of one quarter in Fez, and not with students.';
  const tick = page.getByRole('checkbox', { name: /Not hospitals, since there the works council/ });
  await page.getByLabel('The answer').last().fill(mended);
  await page.getByRole('button', { name: 'Have it read' }).click();
  await page.getByText('Before:').waitFor();
  await tick.check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText('1 of 3 found.').waitFor();
  expect(await page.getByLabel('The answer').last().inputValue()).toBe(mended);
  expect(await page.getByText('Before:').count()).toBe(1);

  await page.getByLabel('The answer').last().fill(`${mended} Nor opticians.`);
  await page.getByRole('button', { name: 'Have it read' }).click();
  await page.waitForLoadState('networkidle');
  expect(await tick.isChecked()).toBe(true);
  expect(await page.getByText('1 of 3 found.').count()).toBe(1);

  await page.getByRole('link', { name: /^Next: / }).click();
  await page.waitForURL((address) => !address.pathname.endsWith('/focus'));
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('checkbox', { checked: true }).count()).toBe(0);
  expect(await page.getByText(/ of \d found/).count()).toBe(0);
  expect(await page.getByText('Before:').count()).toBe(0);
  expect(await page.getByLabel('The answer').last().inputValue()).not.toContain('tailors of one quarter');
  await page.context().close();
});
