import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readQuestions } from '#content';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { addQuestion } from '#server/questions/add-question.ts';
import type { Ctx } from '#server/ctx.ts';
import { openPage, type Look } from '../harness/browser.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting, scrollsSideways } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

const [known] = readQuestions();
const NEARLY = `${known!.text.replace(/[.?]$/, '')}, please?`;
const CSV = `question,kind,company\n"What would you tell the zoo, ""straight""?",craft,Acme\n${JSON.stringify(NEARLY)},craft,Acme\nWhy okapis?,cooking,\n`;

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(() => deleteEverything(ctx, { confirm: 'delete everything' }));

const addOne = async () => {
  const fields = { kind: 'craft', topic: 'strategy', round: 'case', seniority: 'lead', roles: ['pmm'] };
  const added = await addQuestion(ctx, {
    ...fields,
    text: 'What would you tell the zoo?',
    companies: ['Acme'],
    anyway: true,
  });
  return 'id' in added ? added.id : '';
};

describe.each(['wide', 'phone', 'dark'] as Look[])('on a %s screen', (look) => {
  it('every page is accessible and fits', async () => {
    const id = await addOne();
    for (const path of [
      '/practise/add',
      `/practise/${id}/edit`,
      '/practise/import',
      '/practise?company=Acme',
      '/settings/import',
    ])
      await expectAccessibleAndFitting(browser, look, `${server.address}${path}`);
  });

  it('so is what an import would keep, and what an export would bring back', async () => {
    const page = await openPage(browser, look);
    await page.goto(`${server.address}/practise/import`);
    await page.getByLabel('Or paste them here').fill(CSV);
    await page.getByRole('button', { name: 'See what would be kept' }).click();
    await page.getByRole('heading', { name: 'Cannot be taken' }).waitFor();
    await expectNoAxeViolations(page);
    expect(await scrollsSideways(page)).toBe(false);

    await addOne();
    const file = await (await server.fetch('/export/practice.json')).text();
    await page.goto(`${server.address}/settings/import`, { waitUntil: 'networkidle' });
    await choose(page, file);
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByRole('heading', { name: 'You have all of it already' }).waitFor();
    await expectNoAxeViolations(page);
    expect(await scrollsSideways(page)).toBe(false);
    await page.context().close();
  });
});

const choose = (page: Page, text: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'practice.json', mimeType: 'application/json', buffer: Buffer.from(text) });

describe.each([true, false])('a question of one’s own (scripts: %s)', (javaScript) => {
  it('is added after a look at what is nearly there, tagged, found by company, answered, changed and deleted', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(`${server.address}/practise`);
    await page.getByRole('link', { name: 'Add a question' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a question' }).waitFor();
    await settled();
    await page.getByLabel('The question, as it was asked').fill(NEARLY);
    await page.getByLabel('Kind').selectOption('Opinion');
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByText('The bank has nearly this question').waitFor();
    await page.getByRole('link', { name: known!.text }).waitFor();
    await settled();
    expect(await page.getByLabel('Kind').inputValue()).toBe('opinion');
    await page.getByRole('button', { name: 'Add mine all the same' }).click();
    await page.getByRole('heading', { level: 1, name: NEARLY }).waitFor();
    await settled();

    await page.getByText('Which companies ask it').click();
    await page.getByLabel('Company').fill('Acme');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('Asked at Acme').waitFor();
    await settled();
    await page.locator('#answer').fill('In May I called nine customers, and renewals rose from 4% to 9%.');
    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.waitForURL(/\/attempts\//);

    await page.goto(`${server.address}/practise?company=Acme`);
    await page.getByText('One question').waitFor();
    await page.getByRole('link', { name: 'Answered once' }).waitFor();
    await page.getByRole('link', { name: 'Added by you: edit' }).click();
    await page.getByRole('heading', { level: 1, name: 'Edit your question' }).waitFor();
    await settled();
    await page.getByLabel('The question, as it was asked').fill('And the okapi?');
    await page.getByLabel('What they may go on with').fill('Says who?\n- Since when?\n');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('heading', { level: 1, name: 'And the okapi?' }).waitFor();
    await page.getByText('What it is really asking').click();
    await page
      .getByRole('listitem')
      .filter({ hasText: /^Since when\?$/ })
      .waitFor();
    await page.getByRole('link', { name: 'Added by you: edit' }).click();
    await settled();
    await page.getByText('Delete this question').click();
    await page.getByText('Your attempt stays').waitFor();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.waitForURL(`${server.address}/practise`);
    expect((await database.sql`select from own_questions`).length).toBe(0);
    await page.context().close();
  });

  it('comes in a table, read as one says, and nothing is kept before it was seen', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    const kept = async () =>
      (await database.sql`select kind from own_questions order by kind`).map((row) => row['kind']);
    await page.goto(`${server.address}/practise/import`);
    await settled();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(CSV) });
    await page.getByRole('button', { name: 'See what would be kept' }).click();
    await page.getByText('There is no kind “cooking”.').waitFor();
    await page.getByRole('link', { name: known!.text }).waitFor();
    await settled();
    // Without the column that has the unknown kind, its row can be taken.
    await page.locator('select[name=column-kind]').selectOption('Not in the file');
    await page.getByRole('button', { name: 'Keep 2 questions' }).click();
    await page.getByText('You changed how it is read').waitFor();
    await settled();
    expect(await kept()).toEqual([]);
    await page.getByLabel('Keep also those that are nearly there').uncheck();
    await page.getByRole('button', { name: /^Keep/ }).click();
    await page.getByText('2 questions were kept.').waitFor();
    expect(await kept()).toEqual(['behavioural', 'behavioural']);
    await page.context().close();
  });

  it('leaves in an export, and comes back with it', async () => {
    const id = await addOne();
    const file = await (await server.fetch('/export/practice.json')).text();
    await deleteEverything(ctx, { confirm: 'delete everything' });
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/settings`);
    await page.getByRole('link', { name: 'Bring an export back' }).click();
    await page.getByRole('heading', { level: 1, name: 'Bring an export back' }).waitFor();
    if (javaScript) await page.waitForLoadState('networkidle');
    await choose(page, '{"basics":{}}');
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByRole('alert').getByText('not an export of Debrief').waitFor();
    await choose(page, file);
    await page.getByRole('button', { name: 'See what it would do' }).click();
    await page.getByRole('row', { name: /questions you added 1 0 0/i }).waitFor();
    if (!javaScript) {
      await page.locator('noscript p').waitFor();
      await choose(page, file);
    }
    await page.getByRole('button', { name: 'Bring it back' }).click();
    await page.getByRole('heading', { name: 'It is back' }).waitFor();
    expect((await server.fetch(`/practise/${id}`)).status).toBe(200);
    await page.context().close();
  });
});

it('keeps what was typed before the scripts were there', async () => {
  const page = await openPage(browser, 'wide');
  const release = await openBeforeScripts(page, `${server.address}/practise/add`);
  await page.getByLabel('The question, as it was asked').fill('And the okapi?');
  await page.getByLabel('Kind').selectOption('Opinion');
  await release();
  expect(await page.getByLabel('The question, as it was asked').inputValue()).toBe('And the okapi?');
  expect(await page.getByLabel('Kind').inputValue()).toBe('opinion');
  await page.context().close();
});
