import type { Browser } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { keepFigure } from '#server/ledger/keep-figure.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { createStory } from '#server/stories/create-story.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { ctxForSomebody, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { scrollsSideways } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let person: Ctx;

const TEXT = `In March 2024 I led the launch of delivery alerts in Leeds. I called nine dispatchers and wrote the page around
what they told me. Our win rate went from 18% to 31% in two quarters, and we sourced €1.4m of pipeline.`;

beforeAll(async () => {
  const stage = await openStage({ strangers: true });
  ({ database, server, browser } = stage);
  return stage.close;
});
beforeEach(async () => {
  person = await ctxForSomebody(database);
});

const answer = () => submitAttempt(person, { questionId: 'launch-gtm-led-end-to-end', text: TEXT });
const open = (look: Look, javaScript = true) =>
  openPage(browser, look, { javaScript, extraHTTPHeaders: { 'x-test-person': idOf(person) } });

/** A ledger with something of everything. */
async function filled(): Promise<{ attempt: string; entry: string }> {
  const { id: attempt } = await answer();
  await createStory(person, {
    title: 'Delivery alerts',
    result: 'Calls fell from 340 to 210 a week. We won 44 dealers.',
  });
  const { id: entry } = await keepFigure(person, {
    measure: 'Win rate',
    words: '13%',
    baseline: '9% the year before',
    source: 'The pipeline report of July, by Dana in sales operations',
    provenance: 'derived',
    arithmetic: '17 / 131 = 13%',
    maySay: 'public',
  });
  await keepFigure(person, { measure: 'Pipeline', words: '€1.4m', maySay: 'confidential' });
  return { attempt, entry };
}

describe.each<[string, () => Promise<string>]>([
  ['the ledger, before anything is said', async () => '/stories/numbers'],
  ['the ledger', async () => filled().then(() => '/stories/numbers')],
  ['the form', async () => '/stories/numbers/add?words=31%25'],
  ['an entry', async () => `/stories/numbers/${(await filled()).entry}`],
  ['a review with flags', async () => `/attempts/${(await filled()).attempt}`],
])('%s', (_name, prepare) => {
  it('is accessible and fits, wide, on a phone, in the dark', async () => {
    const path = await prepare();
    for (const look of Object.keys(LOOKS) as Look[]) {
      const page = await open(look);
      await page.goto(server.address + path);
      for (const folded of await page.locator('main details > summary:visible').all()) await folded.click();
      await expectNoAxeViolations(page);
      expect([look, await scrollsSideways(page)]).toEqual([look, false]);
      await page.context().close();
    }
  });
});

describe.each([true, false])('the ledger (scripts: %s)', (javaScript) => {
  it('a figure that was said is entered, asked for, mended, and held against the answer; another is set aside', async () => {
    const { id: attempt } = await answer();
    const page = await open('wide', javaScript);
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(`${server.address}/stories/numbers`);
    await page.getByText('Nothing yet. Enter the figures below').waitFor();
    await page.getByRole('link', { name: 'Enter it: from 18% to 31%' }).click();
    await page.getByRole('heading', { level: 1, name: 'Enter a figure' }).waitFor();
    await settled();
    expect(await page.getByLabel('The figure').inputValue()).toBe('from 18% to 31%');
    expect(await page.getByLabel('Over what time?').inputValue()).toBe('in two quarters');

    // A sum that does not hold is refused, and everything typed is still there.
    await page.getByLabel('What does it measure?').fill('Win rate');
    expect(await page.getByLabel('The sum').isVisible()).toBe(false);
    await page.getByLabel('Derived.').check();
    await page.getByLabel('The sum').fill('412 / 1310 = 32%');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.getByRole('alert').getByText('It comes to 31.45%, not 32%.').waitFor();
    await settled();
    expect(await page.getByLabel('What does it measure?').inputValue()).toBe('Win rate');
    await page.getByLabel('The sum').fill('412 / 1310 = 31%');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Numbers' }).waitFor();
    await settled();
    const ledger = page.getByRole('region', { name: 'In your ledger' });
    await ledger.getByText('Derived, and the sum holds: 412 / 1310 = 31%').waitFor();
    await ledger.getByText('What was your part in it?').waitFor();
    await ledger.getByText('Said in one place').waitFor();

    // Set aside by the keyboard, and brought back.
    await page.getByRole('button', { name: 'Set aside: €1.4m' }).press('Enter');
    await page.getByText('Set aside by you (1)').click();
    await settled();
    await page.getByRole('button', { name: 'Bring back: €1.4m' }).click();
    await page.getByRole('link', { name: 'Enter it: €1.4m' }).click();
    await page.getByRole('heading', { level: 1, name: 'Enter a figure' }).waitFor();
    await settled();
    await page.getByLabel('What does it measure?').fill('Pipeline');
    await page.getByLabel('Anonymised.').check();
    await page.getByLabel('What do you say instead?').fill('a seven-figure sum');
    await page.getByRole('button', { name: 'Enter it' }).click();
    await ledger.getByRole('link', { name: 'Win rate' }).click();
    await page.getByRole('heading', { level: 1, name: 'Win rate: from 18% to 31%' }).waitFor();
    await settled();
    await page.getByRole('region', { name: 'Where you say it' }).getByText('in two quarters').waitFor();
    await page.getByLabel('The figure').fill('from 9% to 13%');
    await page.getByLabel('From memory.').check();
    await page.getByRole('button', { name: 'Save' }).click();
    await ledger.getByText('from 9% to 13%').waitFor();

    await page.goto(`${server.address}/attempts/${attempt}`);
    const numbers = page.getByRole('region', { name: 'Your numbers' });
    await numbers.getByText('Your ledger says from 9% to 13% for this.').waitFor();
    await numbers.getByText('In your ledger you wrote: “a seven-figure sum”.').waitFor();
    await numbers.getByText('A version without what may not be shared').click();
    expect(await numbers.getByRole('textbox').inputValue()).toBe(TEXT.replace('€1.4m', 'a seven-figure sum'));
    expect(await numbers.getByRole('button', { name: 'Copy' }).count()).toBe(javaScript ? 1 : 0);
    await numbers.getByRole('link', { name: 'Win rate' }).click();
    await settled();
    await page.getByText('Drop this figure from the ledger').click();
    await page.getByRole('button', { name: 'Drop the figure' }).click();
    await page.getByRole('link', { name: 'Enter it: from 18% to 31%' }).waitFor();
    await page.context().close();
  });
});

it('keeps what was typed before the scripts were there', async () => {
  const page = await open('wide');
  const release = await openBeforeScripts(page, `${server.address}/stories/numbers/add`);
  await page.getByLabel('What does it measure?').fill('Win rate');
  await page.getByLabel('Confidential.').check();
  await release();
  expect(await page.getByLabel('What does it measure?').inputValue()).toBe('Win rate');
  expect(await page.getByLabel('Confidential.').isChecked()).toBe(true);
  await page.context().close();
});
