import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ownApplication } from '#server/applications/access.ts';
import { createApplication } from '#server/applications/create-application.ts';
import { keepFile } from '#server/applications/keep-file.ts';
import { listFiles } from '#server/applications/list-files.ts';
import { addContact } from '#server/contacts/add-contact.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { applications } from '#server/schema.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(applications);
});

const add = async (company: string, said: object = {}, at: object = { stage: 'saved' }) =>
  (await createApplication(ctx, { said: { company, ...said }, at })).id;
const notes = (page: Page) => page.locator('#fields textarea[name=notes]');
const settled = (page: Page, javaScript = true) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

describe.each([
  ['the board', () => '/pipeline'],
  ['the table', () => '/pipeline?view=table'],
  ['an application', (id: string) => `/pipeline/${id}`],
])('%s', (_name, path) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    const id = await add('Tidewater and a name that is rather long', {
      title: 'Senior Product Marketing Manager, Platform',
      nextAction: 'Ask who is on the panel',
      remindOn: '2026-01-01',
    });
    await add('Over', {}, { stage: 'closed', outcome: 'no-reply' });
    await addInterview(
      ctx,
      {
        company: 'Tidewater',
        round: 'case',
        day: '2098-03-01',
        timeZone: 'UTC',
        minutes: 60,
        held: 'By video',
      },
      { applicationId: id },
    );
    await addContact(ctx, { applicationId: id, said: { name: 'Dana', email: 'dana@example.org' } });
    await expectAccessibleAndFitting(browser, look, server.address + path(id));
  });
});

it.each(['/pipeline/new', '/pipeline/import'])('%s is accessible and fits a phone', (path) =>
  expectAccessibleAndFitting(browser, 'phone', server.address + path),
);

describe.each([true, false])('an application (scripts: %s)', (javaScript) => {
  it('is written down, moved on, closed, and a wrong move is taken back', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/pipeline`);
    await page.getByRole('link', { name: 'Write down the first' }).click();
    await page.getByRole('heading', { level: 1, name: 'New application' }).waitFor();
    await settled(page, javaScript);
    await page.getByLabel('Company', { exact: true }).fill('Tidewater');
    await page.getByRole('textbox', { name: 'Title' }).fill('PMM');
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Tidewater' }).waitFor();
    await settled(page, javaScript);
    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    await page.getByLabel('Next action').fill('Call Dana');
    await notes(page).fill('They sell to harbours.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect(await ownApplication(ctx, id)).toMatchObject({
      title: 'PMM',
      nextAction: 'Call Dana',
      notes: 'They sell to harbours.',
    });

    await page.getByRole('link', { name: 'Pipeline', exact: true }).last().click();
    await page.getByRole('heading', { level: 1, name: 'Pipeline' }).waitFor();
    await settled(page, javaScript);
    const move = page.getByRole('button', { name: 'Move Tidewater on to Applied' });
    await move.focus();
    await page.keyboard.press('Enter');
    await page.getByText('Tidewater is now in Applied.').waitFor();
    await settled(page, javaScript);
    expect(
      await page
        .getByRole('group', { name: /^Applied/ })
        .getByRole('link', { name: 'Tidewater', exact: true })
        .count(),
    ).toBe(1);
    if (javaScript) expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Tidewater');

    await page.getByRole('link', { name: 'Say how it ended with Tidewater' }).click();
    if (javaScript) await page.getByRole('button', { name: 'No reply' }).click();
    else {
      await page.getByLabel('Stage to move to').selectOption('closed:no-reply');
      await page.getByRole('button', { name: 'Move', exact: true }).click();
    }
    await page
      .getByText(/Closed: no reply/)
      .first()
      .waitFor();
    await settled(page, javaScript);
    await page.getByRole('button', { name: /^Take (it )?back$/ }).click();
    await expect.poll(async () => (await ownApplication(ctx, id)).stage).toBe('applied');
    await page.context().close();
  });

  it('several are chosen in the table, reminded and deleted when meant', async () => {
    await add('Alpha');
    await add('Beta');
    await add('Gamma');
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/pipeline?view=table&sort=company`);
    await settled(page, javaScript);
    for (const name of ['Alpha', 'Beta'])
      await page.getByRole('checkbox', { name: `Choose ${name}` }).check();
    await page.getByLabel('Day to remind on').fill('2098-01-02');
    await page.getByRole('button', { name: 'Remind', exact: true }).click();
    await page.getByText('2 applications were changed.').waitFor();
    await settled(page, javaScript);
    expect(await page.getByText('Reminder 2 January 2098').count()).toBe(2);
    await page.getByRole('checkbox', { name: 'Choose Alpha' }).check();
    if (javaScript) await page.getByRole('checkbox', { name: 'Choose Beta' }).uncheck();
    await page.getByRole('button', { name: 'Delete…' }).click();
    await page.getByRole('heading', { name: 'Delete this application?' }).waitFor();
    await page.getByRole('button', { name: 'Delete this application' }).click();
    await page.getByText('One application was changed.').waitFor();
    expect((await database.db.select({ company: applications.company }).from(applications)).length).toBe(2);
    await page.context().close();
  });
});

it('filtering and sorting leave the reader where they are', async () => {
  for (let nth = 10; nth < 40; nth++)
    await add(`Company ${nth}`, { source: nth < 35 ? 'referral' : 'other' });
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/pipeline?view=table`);
  await settled(page);
  const source = page.getByLabel('Source');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));
  await source.focus();
  await source.selectOption('referral');
  await page.getByText('25 of 30').waitFor();
  expect(await focused()).toBe('source');
  await page.getByRole('link', { name: 'Clear' }).click();
  await page.getByText('30 in all').waitFor();
  expect(await source.inputValue()).toBe('');

  await page.evaluate(() => scrollTo(0, 200));
  const head = page.getByRole('columnheader', { name: 'Company' });
  await head.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=company/);
  await settled(page);
  expect(await head.getAttribute('aria-sort')).toBe('ascending');
  expect(await page.evaluate(() => scrollY)).toBe(200);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Company');
  await page.context().close();
});

it.each([true, false])('the table is sorted on a phone too (scripts: %s)', async (javaScript) => {
  for (const company of ['Alpha', 'Gamma', 'Beta']) await add(company);
  const page = await openPage(browser, 'phone', { javaScript });
  await page.goto(`${server.address}/pipeline?view=table`);
  await settled(page, javaScript);
  const companies = () => page.getByRole('rowheader').getByRole('link').allTextContents();
  const show = async () => javaScript || (await page.getByRole('button', { name: 'Show' }).click());
  await page.getByLabel('Sort').selectOption('By company');
  await show();
  await expect.poll(companies).toEqual(['Alpha', 'Beta', 'Gamma']);
  await page.getByLabel('The other way round').check();
  await show();
  await expect.poll(companies).toEqual(['Gamma', 'Beta', 'Alpha']);
  await page.context().close();
});

it('a card is dragged to another column, and asked how it ended when that is Closed', async () => {
  const id = await add('Tidewater');
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/pipeline`);
  await settled(page);
  const card = page.getByRole('listitem').filter({ hasText: 'Tidewater' });
  await card.dragTo(page.getByRole('group', { name: /^Offer/ }));
  await page.getByText('Tidewater is now in Offer.').waitFor();
  await card.dragTo(page.getByRole('group', { name: /^Closed/ }));
  await page.getByRole('heading', { name: 'How did it end with Tidewater?' }).waitFor();
  await page.getByRole('button', { name: 'You accepted the offer' }).click();
  await expect.poll(async () => (await ownApplication(ctx, id)).outcome).toBe('accepted');
  await page.context().close();
});

it('two windows lose nothing: the later save is told and can take over', async () => {
  const id = await add('Tidewater');
  const [one, two] = [await openPage(browser, 'wide'), await openPage(browser, 'wide')];
  for (const page of [one, two]) {
    await page.goto(`${server.address}/pipeline/${id}`);
    await settled(page);
  }
  await notes(one).fill('First window');
  await one.getByRole('button', { name: 'Save', exact: true }).click();
  await one.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await notes(two).fill('Second window');
  await two.getByLabel('Next action').fill('Only here');
  await two.getByRole('button', { name: 'Save', exact: true }).click();
  await two.getByText('saved in another window').waitFor();
  expect(await notes(two).inputValue()).toBe('Second window');
  await two.getByRole('button', { name: 'Use these words for Notes' }).click();
  expect(await notes(two).inputValue()).toBe('First window');
  await two.getByRole('button', { name: 'Save', exact: true }).click();
  await two.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  expect(await ownApplication(ctx, id)).toMatchObject({ notes: 'First window', nextAction: 'Only here' });
  await Promise.all([one.context().close(), two.context().close()]);
});

it('a file goes in two steps', async () => {
  const id = await add('Tidewater');
  await keepFile(ctx, { id, file: { name: 'cv.txt', bytes: new TextEncoder().encode('My CV') } });
  const page = await openPage(browser, 'phone');
  await page.goto(`${server.address}/pipeline/${id}`);
  await settled(page);
  await page.getByText('Delete cv.txt').click();
  expect(await listFiles(ctx, { id })).toHaveLength(1);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Delete it for good: cv.txt' }).click();
  await expect.poll(() => listFiles(ctx, { id })).toEqual([]);
  await page.context().close();
});

it('notes that are not saved are not left behind unasked', async () => {
  const id = await add('Tidewater');
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/pipeline/${id}`);
  await settled(page);
  const asked: string[] = [];
  let leave = false;
  page.on('dialog', (dialog) => {
    asked.push(dialog.message());
    return leave ? dialog.accept() : dialog.dismiss();
  });
  const out = page.getByRole('link', { name: 'Research', exact: true });
  await notes(page).fill('Typed and not saved');
  await out.click();
  await expect.poll(() => asked).toEqual([expect.stringContaining('not saved yet')]);
  expect(await notes(page).inputValue()).toBe('Typed and not saved');
  leave = true;
  await out.click();
  await page.waitForURL(/\/research$/);
  await page.goBack();
  await notes(page).fill('Typed and saved');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await out.click();
  await page.waitForURL(/\/research$/);
  expect(asked).toHaveLength(2);
  await page.context().close();
});

it('a round begins from what a source claims, and offers to move the application', async () => {
  const id = await add('Tidewater');
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/pipeline/${id}`);
  await settled(page);
  await page.getByText('How it often goes').click();
  await page.getByRole('link', { name: 'Recruiter', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Set a round' }).waitFor();
  await settled(page);
  expect(await page.getByLabel(/^Minutes/).inputValue()).toBe('30');
  await page.getByLabel(/^Minutes/).fill('25');
  await page.getByLabel('Day').fill('2098-03-01');
  await page.getByRole('button', { name: 'Set the round' }).click();
  await page.getByText('Nothing moves by itself.').waitFor();
  await page.getByText('25 min').waitFor();
  expect((await ownApplication(ctx, id)).stage).toBe('saved');
  await page.getByRole('button', { name: 'Move it to Screen' }).click();
  await expect.poll(async () => (await ownApplication(ctx, id)).stage).toBe('screen');
  await page.context().close();
});
