import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '#content';
import { localPerson } from '#server/people/local-person.ts';
import { attempts, settings, stories } from '#server/schema.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;

const QUESTION = readQuestions().find(
  ({ kind, topic }) => kind === 'behavioural' && topic === 'positioning',
)!;
const PAGE = `/practise/${QUESTION.id}`;
const TELLING =
  'In May 2023, at a payroll firm in Istanbul, trials stalled at 4%. I called nine customers and learned that the ' +
  'accountant opens the file. I rewrote the page for her, and trial conversion rose from 4% to 9% in a quarter.';
const ID = '6f1c1a52-7d0e-4a53-9a5b-0d2f8f3a7c11';

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser } = stage);
  return stage.close;
});
beforeEach(async () => {
  for (const table of [attempts, stories, settings]) await database.db.delete(table);
});

async function writeStories(): Promise<void> {
  const ownerId = await localPerson(database.db);
  await database.db.insert(stories).values([
    {
      ownerId,
      id: ID,
      title: 'The accountant opens the file',
      myPart: 'I called nine customers.',
      result: 'Trials went from 4% to 9%.',
      criteria: ['specific', 'own-role', 'quantified-outcome', 'customer-evidence'],
      topics: ['positioning', 'customer-insight'],
      short: TELLING,
    },
    { ownerId, title: 'The price rise', criteria: ['lesson-learned'], topics: ['pricing-packaging'] },
    { ownerId, title: 'A page for engineers', criteria: ['specific'], topics: ['messaging'] },
  ]);
}

describe.each([
  ['coverage, before there are stories', '/stories/coverage', false],
  ['coverage', '/stories/coverage', true],
  ['a question with a story at hand', `${PAGE}?story=${ID}`, true],
])('%s', (_name, path, withStories) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    if (withStories) await writeStories();
    await expectAccessibleAndFitting(browser, look, server.address + path);
  });
});

/** Only what is there to be read: words that are folded away or hidden do not count. */
const reads = (page: Page, words: string) => page.getByText(words).filter({ visible: true });

describe.each([true, false])('a story for a question (scripts: %s)', (javaScript) => {
  it('is found, taken to hand, told, and then known as used', async () => {
    await writeStories();
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(server.address + PAGE);
    await settled();
    await page.getByText('Stories that fit').click();
    await reads(page, 'It is about positioning, as the question is.').waitFor();
    await reads(page, 'It is about messaging, which is close to positioning.').waitFor();
    expect(await reads(page, 'The price rise').count()).toBe(0);
    await page.getByRole('link', { name: 'Use this story: The accountant opens the file' }).click();
    await page.getByRole('heading', { name: 'Your story: The accountant opens the file' }).waitFor();
    await settled();
    const atHand = page.getByRole('region', { name: /^Your story/ });
    await reads(page, TELLING).waitFor();
    await atHand.getByText('Its facts').filter({ visible: true }).click();
    await atHand.getByText('I called nine customers.').filter({ visible: true }).waitFor();
    await page.getByRole('link', { name: 'Start from this telling' }).filter({ visible: true }).click();
    const box = page.getByRole('textbox', { name: 'Your answer' });
    await expect.poll(() => box.inputValue()).toBe(TELLING);
    await settled();

    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.waitForURL(/\/attempts\/[0-9a-f-]+\/rate$/);
    await page.goto(`${server.address}/stories/${ID}`);
    const used = page.getByRole('region', { name: 'Used in' });
    await used.getByRole('link', { name: QUESTION.text }).waitFor();
    await used.getByText(/clear on \d+ of \d+ criteria/).waitFor();
    await page.goto(`${server.address}/stories/coverage`);
    await page.getByText('Used for 1 question').waitFor();
    const line = page.getByRole('row', { name: /^A result with a number/ });
    await line.getByText('One story only.').waitFor();
    await page.context().close();
  });
});

it('is put away for a rehearsal, kept with the words, and comes back for editing', async () => {
  await writeStories();
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}${PAGE}?story=${ID}`);
  await page.waitForLoadState('networkidle');
  await page.getByRole('radio', { name: /Rehearse/ }).check();
  await reads(page, 'Put away while you rehearse').waitFor();
  expect(await reads(page, TELLING).count()).toBe(0);
  await page.getByRole('radio', { name: /Edit/ }).check();
  await reads(page, TELLING).waitFor();

  // Another story, or none, leaves what is typed where it is.
  const box = page.getByRole('textbox', { name: 'Your answer' });
  await box.fill('In May I called');
  await page.getByRole('link', { name: 'Answer without this story' }).click();
  await page.getByRole('heading', { name: /^Your story/ }).waitFor({ state: 'detached' });
  expect(await box.inputValue()).toBe('In May I called');
  expect(await page.locator('input[name="story"]').count()).toBe(0);
  await page.context().close();
});

it('on a phone, coverage names the story at each line', async () => {
  await writeStories();
  const page = await openPage(browser, 'phone');
  await page.goto(`${server.address}/stories/coverage`);
  const line = page.getByRole('row', { name: /^Pricing and packaging/ });
  await line.getByText('The price rise').filter({ visible: true }).waitFor();
  expect(await line.getByText('A page for engineers').filter({ visible: true }).count()).toBe(0);
  await page.context().close();
});
