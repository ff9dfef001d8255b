import type { Browser, Page } from 'playwright-core';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { openPage, type Look } from '../harness/browser.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';
import { readQuestions } from '#content';

let server: StartedServer;
let browser: Browser;
// Ids are content and may change; any question about the past will do.
const questions = readQuestions().filter(({ kind }) => kind === 'behavioural');
const nth = (n: number) => `/practise/${questions[n]?.id}`;
const question = nth(0);
const ANSWER =
  'In May 2023, at a payroll company in Istanbul, nobody knew why I was there. I called nine customers, learned that ' +
  'the accountant opens the file, and rewrote the page. Trial conversion rose from 4% to 9% in a quarter.';

beforeAll(async () => {
  const stage = await openStage();
  ({ server, browser } = stage);
  return stage.close;
});

async function open(
  path: string,
  look: Look = 'wide',
  options: { javaScript?: boolean } = {},
): Promise<Page> {
  const page = await openPage(browser, look, options);
  onTestFinished(() => page.context().close());
  await page.goto(server.address + path);
  if (options.javaScript !== false) await page.waitForLoadState('networkidle');
  return page;
}
async function reload(page: Page): Promise<void> {
  await page.reload();
  await page.waitForLoadState('networkidle');
}
const box = (page: Page) => page.getByRole('textbox', { name: /your answer|what you said/i });
const said = (page: Page, words: string) => page.getByText(words).first().waitFor();

describe.each(['wide', 'phone', 'dark'] as const)('at %s', (look) => {
  it.each(['/', '/practise', '/practise?q=xqzzyvk&kind=craft', question, '/settings'])(
    '%s is accessible, fits, and breaks no policy',
    async (path) => {
      const page = await openPage(browser, look);
      onTestFinished(() => page.context().close());
      const complaints: string[] = [];
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(server.address + path);
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolations(page);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    },
  );
});

describe('finding a question', () => {
  it('searches and filters by the address alone, and the way back keeps it', async () => {
    const page = await open('/practise');
    await page.getByRole('searchbox', { name: 'Search' }).fill('pricng');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL('**/practise?q=pricng');
    await page.getByRole('combobox', { name: 'Round' }).selectOption('case');
    await page.waitForURL('**round=case');
    await page.locator('.questions a').first().click();
    await page.getByRole('link', { name: 'Back to the questions' }).click();
    await page.waitForURL('**/practise?q=pricng&round=case');
    await page.getByRole('link', { name: 'Clear all' }).click();
    await page.waitForURL('**/practise');
  });

  it('works without scripts', async () => {
    const page = await open('/practise', 'wide', { javaScript: false });
    await page.getByRole('searchbox', { name: 'Search' }).fill('launch');
    await page.getByRole('combobox', { name: 'Kind' }).selectOption('behavioural');
    await page.getByRole('button', { name: 'Search' }).click();
    expect(await page.locator('.questions li').count()).toBeGreaterThan(0);
    expect(await page.getByRole('combobox', { name: 'Kind' }).inputValue()).toBe('behavioural');
  });
});

describe('answering', () => {
  it('keeps what is typed over a reload, and gets to the rating with the attempt', async () => {
    const page = await open(question);
    await box(page).pressSequentially('In May we called ');
    await said(page, 'Draft saved');
    await reload(page);
    expect(await box(page).inputValue()).toBe('In May we called ');
    await box(page).fill(ANSWER);
    await said(page, 'Draft saved');
    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.waitForURL(/\/attempts\/[0-9a-f-]+\/rate/);
    await page.goto(server.address + question);
    expect(await box(page).inputValue()).toBe('');
    await page.getByRole('heading', { name: /Last attempt/ }).waitFor();
    expect(await page.locator('.words:visible').innerText()).toBe(ANSWER);
  });

  it('keeps the words in the browser when the server does not take them, and saves them when it does', async () => {
    const page = await open(nth(1));
    await page.route('**/api/drafts/**', (route) => route.abort());
    await box(page).pressSequentially('Typed on a train');
    await said(page, 'Not saved yet, kept in this browser');
    await reload(page);
    expect(await box(page).inputValue()).toBe('Typed on a train');
    await page.unroute('**/api/drafts/**');
    await said(page, 'Draft saved');
  });

  it('comes back with every word when sending fails', async () => {
    const page = await open(nth(2));
    await box(page).fill(ANSWER);
    await page.route('**/practise/**', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.continue(),
    );
    await page.getByRole('button', { name: 'Get the review' }).click();
    await said(page, 'did not reach the server');
    expect(await box(page).inputValue()).toBe(ANSWER);
  });

  it('throws a draft away, and keeps what is typed after that', async () => {
    const page = await open(`${nth(7)}?kind=behavioural`);
    await box(page).fill('Words that nobody needs.');
    await said(page, 'Draft saved');
    await page.getByText('Discard', { exact: true }).click();
    await page.getByRole('button', { name: 'Throw this draft away' }).click();
    await expect.poll(() => box(page).inputValue()).toBe('');
    expect(new URL(page.url()).search).toBe('?kind=behavioural');
    expect(await page.getByRole('button', { name: 'Get the review' }).isEnabled()).toBe(true);
    await box(page).fill('Better words.');
    await said(page, 'Draft saved');
    await reload(page);
    expect(await box(page).inputValue()).toBe('Better words.');
  });

  it('keeps its place and its words when a company is added', async () => {
    const page = await open(`${nth(8)}?kind=behavioural`);
    await box(page).fill('In May we called nine customers.');
    await page.getByText('Which companies ask it').click();
    await page.getByRole('combobox', { name: 'Company' }).fill('Northwind');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Asked at Northwind').waitFor();
    expect(new URL(page.url()).search).toBe('?kind=behavioural');
    expect(await box(page).inputValue()).toBe('In May we called nine customers.');
    await page.getByText('Asked at Northwind').click();
    expect(await page.getByRole('combobox', { name: 'Company' }).inputValue()).toBe('');
  });

  it('offers the other words when two windows wrote', async () => {
    const one = await open(nth(3));
    const two = await open(nth(3));
    await box(one).fill('Words of the first window.');
    await said(one, 'Draft saved');
    await box(two).fill('Words of the second window.');
    await said(two, 'There are other words for this answer');
    await two.getByRole('button', { name: 'Use the other words' }).click();
    expect(await box(two).inputValue()).toBe('Words of the first window.');
    await said(two, 'Draft saved');
  });

  it('remembers rehearsal, and says nothing while one writes', async () => {
    const page = await open(nth(4));
    await page.getByRole('radio', { name: /Rehearse/ }).check();
    await page.waitForTimeout(300);
    await reload(page);
    expect(await page.getByRole('radio', { name: /Rehearse/ }).isChecked()).toBe(true);
    expect(await page.getByRole('region', { name: 'Remarks while you write' }).count()).toBe(0);
    await page.getByRole('radio', { name: /Edit/ }).check();
    await box(page).fill('Short.');
    await page.getByRole('region', { name: 'Remarks while you write' }).getByText(/word/).waitFor();
  });

  it('works without scripts from question to review, and keeps the words when they are refused', async () => {
    const page = await open(nth(6), 'phone', { javaScript: false });
    await box(page).fill('   ');
    await page.getByRole('button', { name: 'Get the review' }).click();
    await said(page, 'nothing to review yet');
    await box(page).fill(ANSWER);
    await page.getByRole('button', { name: 'Get the review' }).click();
    expect(page.url()).toMatch(/\/attempts\/[0-9a-f-]+\/rate/);
    await page.goto(server.address + nth(6));
    await page.getByText('Show what you said').click();
    await page.getByRole('link', { name: 'Start from these words' }).first().click();
    expect(await box(page).inputValue()).toBe(ANSWER);
  });
});

describe('speaking', () => {
  it('records, plays back, measures, and keeps the sound only when asked to', async () => {
    const page = await open(nth(5));
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('img', { name: 'Level of the microphone' }).waitFor();
    await page.waitForTimeout(1_600);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('audio').waitFor();
    await said(page, 'No recogniser is set up here');
    await page.getByRole('checkbox', { name: /Keep the recording/ }).check();
    await box(page).fill(ANSWER);
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.waitForURL(/\/attempts\/[0-9a-f-]+/);
    const [, id] = /attempts\/([0-9a-f-]+)/.exec(page.url()) ?? [];
    const sound = await server.fetch(`/api/attempts/${id}/recording`);
    expect([sound.status, sound.headers.get('content-type')]).toEqual([200, 'audio/webm']);
    const all = (await (await server.fetch('/export/practice.json')).json()) as {
      tables: { attempts: { id: string; channel: string; seconds: number }[] };
    };
    const mine = all.tables.attempts.find((attempt) => attempt.id === id);
    expect(mine?.channel).toBe('spoken');
    expect(mine?.seconds).toBeGreaterThan(1);
    expect(mine?.seconds).toBeLessThan(10);
    await page.goto(`${server.address}/attempts/${id}`);
    await page.getByRole('button', { name: 'Delete the recording' }).click();
    await page.getByRole('heading', { name: 'Recording' }).waitFor({ state: 'detached' });
    expect((await server.fetch(`/api/attempts/${id}/recording`)).status).toBe(404);
  });
});

describe('a recording', () => {
  const record = async (page: Page) => {
    await page.getByRole('button', { name: 'Speak', exact: true }).click();
    await page.getByRole('button', { name: 'Record', exact: true }).click();
    await page.getByRole('img', { name: 'Level of the microphone' }).waitFor();
  };

  it('is stopped before the answer is handed in, also where its panel was left', async () => {
    const page = await open(nth(9));
    await record(page);
    await box(page).fill(ANSWER);
    await page.getByRole('button', { name: 'Get the review' }).click();
    await said(page, 'Stop the recording first');
    await page.getByRole('button', { name: 'Write', exact: true }).click();
    await page.waitForTimeout(1_100);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.locator('audio').waitFor();
    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.waitForURL(/\/attempts\/[0-9a-f-]+\/rate/);
  });

  it('that could not be kept is not lost without a word', async () => {
    const page = await open(nth(10));
    await record(page);
    await page.waitForTimeout(1_100);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('checkbox', { name: /Keep the recording/ }).check();
    await box(page).fill(ANSWER);
    await page.route('**/api/attempts/*/recording*', (route) => route.abort());
    await page.getByRole('button', { name: 'Get the review' }).click();
    await said(page, 'its recording could not be kept');
    await page.unroute('**/api/attempts/*/recording*');
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.waitForURL(/\/attempts\/[0-9a-f-]+\/rate/);
    const [, id] = /attempts\/([0-9a-f-]+)/.exec(page.url()) ?? [];
    expect((await server.fetch(`/api/attempts/${id}/recording`)).status).toBe(200);
  });
});

describe('settings', () => {
  it('are kept, refused in words, and all is deleted when one types so', async () => {
    const page = await open('/settings');
    await page.getByRole('spinbutton', { name: /Introduction/ }).fill('90');
    await page.getByRole('button', { name: 'Save' }).click();
    await said(page, 'Saved.');
    await reload(page);
    expect(await page.getByRole('spinbutton', { name: /Introduction/ }).inputValue()).toBe('90');
    await page.getByRole('textbox', { name: /to confirm/ }).fill('no');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await said(page, 'Nothing was deleted');
    await page.getByRole('textbox', { name: /to confirm/ }).fill('delete everything');
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await said(page, 'Everything was deleted');
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('debrief:'))),
    ).toEqual([]);
    expect(await page.getByRole('spinbutton', { name: /Introduction/ }).inputValue()).toBe('120');
  });
});
