import type { Browser, Page, Route } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { addRole } from '#server/roles/add-role.ts';
import { classifyRole } from '#server/roles/classify-role.ts';
import { applications, jobBoards, roles, savedSearches } from '#server/schema.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

const TEXT =
  'What you will do\n- Own positioning and messaging for three products.\n- Plan launches with the sales team and write battlecards.\n- Interview customers every week.\n\nYou bring\n- 4 years of experience in product marketing';

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  for (const table of [jobBoards, roles, applications, savedSearches]) await database.db.delete(table);
});

/** Two roles that a board gave: one in Berlin, one in Denver and long open. */
async function fromBoards(): Promise<void> {
  const ownerId = idOf(ctx);
  const [board] = await database.db
    .insert(jobBoards)
    .values({ ownerId, company: 'Acme', kind: 'lever', address: 'https://example.org' })
    .returning();
  const posted = (title: string, country: string, days: number) => ({
    ...{ ownerId, boardId: board!.id, externalId: title, company: 'Acme', title, text: TEXT },
    ...{ countries: [country], places: [{ text: country === 'DE' ? 'Berlin' : 'Denver', country }] },
    ...classifyRole({ title, text: TEXT }),
    postedAt: new Date(Date.now() - days * 86_400_000),
  });
  await database.db
    .insert(roles)
    .values([
      posted('Product Marketing Manager', 'DE', 3),
      posted('Senior Product Marketing Manager', 'US', 90),
    ]);
}

const settled = (page: Page, javaScript: boolean) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

it.each(Object.keys(LOOKS) as Look[])(
  'the board, a role and adding one are accessible and fit (%s)',
  async (look) => {
    await fromBoards();
    const { id } = await addRole(ctx, {
      company: 'Tidewater',
      title: 'Product Marketing Manager',
      text: TEXT,
    });
    for (const path of ['/pipeline/roles?led=sales', `/pipeline/roles/${id}`, '/pipeline/roles/add'])
      await expectAccessibleAndFitting(browser, look, server.address + path);
  },
);

it('a pasted text stays when it could not be made an application', async () => {
  const { id } = await addRole(ctx, {
    company: 'Tidewater',
    title: 'Commercial Lead',
    link: 'https://example.org/lead',
  });
  const page = await openPage(browser, 'wide');
  await page.goto(`${server.address}/pipeline/roles/${id}`);
  await settled(page, true);
  await page.getByLabel('The text of the job').fill(TEXT);
  // Only what the page does with a refusal is looked at.
  const refuse = (route: Route) =>
    route.fulfill({ json: { type: 'failure', status: 503, data: '[{"problem":1},"Away just now."]' } });
  await page.route('**/pipeline/roles/*?/apply', refuse);
  await page.getByRole('button', { name: 'I have applied' }).click();
  await page.getByRole('alert').getByText('Away just now.').waitFor();
  expect(await page.getByLabel('The text of the job').inputValue()).toBe(TEXT);
  await page.context().close();
});

describe.each([true, false])('the role board (scripts: %s)', (javaScript) => {
  it('is filtered, saved as a search, and a role hidden and shown again', async () => {
    await fromBoards();
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/pipeline/roles`);
    await settled(page, javaScript);
    const titles = page
      .getByRole('main')
      .getByRole('listitem')
      .getByRole('link', { name: /Manager/ });
    expect(await titles.allTextContents()).toEqual([
      'Product Marketing Manager',
      'Senior Product Marketing Manager',
    ]);
    await page.getByText('Likely stale: open for 90 days').waitFor();

    await page.getByLabel('Seniority').selectOption('mid');
    if (!javaScript) await page.getByRole('button', { name: 'Search', exact: true }).click();
    await page.getByText('One role', { exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('seniority')).toBe('mid');

    await page.getByText('Save this search').click();
    await page.getByLabel('Name').fill('Mid-level, anywhere');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('button', { name: 'Remove the saved search “Mid-level, anywhere”' }).waitFor();
    await settled(page, javaScript);

    await page.getByRole('button', { name: 'Hide: Product Marketing Manager at Acme' }).click();
    await page.getByText('The role is hidden.').waitFor();
    await settled(page, javaScript);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('One role', { exact: true }).waitFor();
    await page.context().close();
  });

  it('adds a role by Enter in a line, without opening its link', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/pipeline/roles/add`);
    await settled(page, javaScript);
    await page.getByLabel('Link').fill('https://jobs.example/1');
    await page.getByLabel('Company').fill('Tidewater');
    await page.getByLabel('Title').fill('Commercial Lead');
    await page.getByLabel('Title').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Commercial Lead' }).waitFor();
    await page.context().close();
  });

  it('takes a pasted text, says why it is read so, and makes an application of it', async () => {
    const page = await openPage(browser, 'phone', { javaScript });
    await page.goto(`${server.address}/pipeline/roles`);
    await page.getByRole('link', { name: 'Paste a job’s text' }).click();
    await page.getByRole('heading', { level: 1, name: 'Add a role' }).waitFor();
    await settled(page, javaScript);
    await page.getByLabel('Company').fill('Tidewater');
    await page.getByLabel('Title').fill('Commercial Lead');
    await page.getByLabel('The text of the job').fill(TEXT);
    await page.getByRole('button', { name: 'Add it' }).click();
    await page.getByRole('heading', { level: 1, name: 'Commercial Lead' }).waitFor();
    await settled(page, javaScript);
    await page.getByText('Product marketing under another title').waitFor();
    await page.getByRole('list', { name: 'Notes' }).getByText('Positioning is part of the work.').waitFor();
    expect(await page.locator('.words').first().textContent()).toBe('positioning');
    expect(await page.getByRole('link', { name: 'Positioning', exact: true }).getAttribute('href')).toBe(
      '/practise?topic=positioning',
    );
    await page.getByRole('button', { name: 'Save as an application' }).click();
    await page.waitForURL(/\/pipeline\/[0-9a-f-]{36}$/);
    const [made] = await database.db.select().from(applications);
    expect(made).toMatchObject({
      company: 'Tidewater',
      title: 'Commercial Lead',
      stage: 'saved',
      jobText: TEXT,
    });
    expect(page.url()).toContain(made!.id);
    await page.context().close();
  });
});
