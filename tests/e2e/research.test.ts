import type { Browser, Page } from 'playwright-core';
import { eq } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '#server/applications/create-application.ts';
import { addAsk } from '#server/asks/add-ask.ts';
import { changeAsk } from '#server/asks/change-ask.ts';
import { listAsks } from '#server/asks/list-asks.ts';
import type { Ctx } from '#server/ctx.ts';
import { addDays, dayIn } from '#server/days/days.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { deleteInterview } from '#server/interviews/delete-interview.ts';
import { addFact } from '#server/research/add-fact.ts';
import { listFacts } from '#server/research/list-facts.ts';
import { applications, interviews } from '#server/schema.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;
let app: string;
let round: string;

const TEXT =
  'What you will do\n\nYou own pricing and packaging and run pricing research with customers.\nYou train the sales team with battlecards.';

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(interviews);
  await database.db.delete(applications);
  ({ id: app } = await createApplication(ctx, {
    said: { company: 'Acme', title: 'Product marketing manager', jobText: TEXT },
  }));
  const day = addDays(dayIn('UTC', new Date()), 2);
  const said = { company: 'Acme', round: 'hiring-manager', day, startsAt: '14:30', timeZone: 'UTC' };
  ({ id: round } = await addInterview(ctx, said));
  await database.db.update(interviews).set({ applicationId: app }).where(eq(interviews.id, round));
});

const settled = (page: Page, javaScript = true) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

it.each<[string, () => string, Look]>([
  ['a fact being written', () => `/pipeline/${app}/research?fact=FACT`, 'wide'],
  ['the dossier', () => `/pipeline/${app}/research`, 'phone'],
  ['questions to ask', () => `/pipeline/${app}/questions`, 'dark'],
  ['questions to ask', () => `/pipeline/${app}/questions`, 'phone'],
  ['the pack', () => `/interviews/${round}/pack`, 'dark'],
  ['the pack', () => `/interviews/${round}/pack`, 'phone'],
])('%s (%s) is accessible and fits', async (_what, path, look) => {
  const said = {
    point: 'news',
    says: 'Raised €40m',
    source: 'https://acme.example/a'.repeat(9),
    state: 'checked',
  };
  const { id } = await addFact(ctx, { applicationId: app, said });
  const { id: ask } = await addAsk(ctx, { applicationId: app, said: { text: 'Who signs?', whom: 'peer' } });
  await changeAsk(ctx, { id: ask, said: { answer: 'The CFO.' } });
  await expectAccessibleAndFitting(browser, look, server.address + path().replace('FACT', id));
});

describe.each([true, false])('research (scripts: %s)', (javaScript) => {
  it('a fact is written, an answer is held against it', async () => {
    const page = await openPage(browser, javaScript ? 'wide' : 'phone', { javaScript });
    await page.goto(`${server.address}/pipeline/${app}/research`);
    await page.getByRole('link', { name: /For whom do they say they are/ }).waitFor();
    await settled(page, javaScript);
    await page.getByRole('button', { name: 'Add a fact: News and funding' }).click();
    await page.getByLabel('What it says').fill('Founded in 2016');
    await page.getByRole('textbox', { name: 'Source' }).fill('their press page');
    await page.getByRole('radio', { name: /^Checked/ }).check();
    await page.getByLabel('My thought on it').fill('Old for a start-up.');
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByText('My thought: Old for a start-up.').waitFor();
    expect(await listFacts(ctx, { applicationId: app })).toMatchObject([
      { says: 'Founded in 2016', source: 'their press page', state: 'checked' },
    ]);
    await settled(page, javaScript);

    await page.getByRole('link', { name: 'Answer a company question' }).click();
    const choice = page.getByLabel('For which application?');
    await choice.waitFor();
    await settled(page, javaScript);
    expect(await choice.inputValue()).toBe(app);
    await page
      .getByLabel('Your answer')
      .fill(
        'Acme was founded in 2018, and I would begin with the pricing page because it speaks to nobody. I compared it with two rivals last week and wrote down what I would change in the first month.',
      );
    await page.getByRole('button', { name: 'Get the review' }).click();
    await page.getByRole('link', { name: 'Skip to the review' }).first().click();
    const held = page.getByRole('region', { name: 'Held against your research' });
    await held.getByText('Says otherwise').waitFor();
    await held.getByText('2018').waitFor();
    await held.getByText('their press page').waitFor();
    await page.context().close();
  });
});

describe('what is typed of a fact', () => {
  it('is saved by itself, and survives the server being away', async () => {
    const { id } = await addFact(ctx, { applicationId: app, said: { point: 'news' } });
    const page = await openPage(browser, 'wide');
    await page.goto(`${server.address}/pipeline/${app}/research?fact=${id}`);
    await settled(page);
    await page.route('**/api/research/**', (route) => route.abort());
    await page.getByLabel('What it says').fill('Typed in a tunnel');
    await page.getByText('Not saved yet, kept in this browser').waitFor();
    await page.unroute('**/api/research/**');
    await page.reload();
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect(await listFacts(ctx, { applicationId: app })).toMatchObject([{ says: 'Typed in a tunnel' }]);
    await page.getByText('Delete this fact').click();
    await page.getByRole('button', { name: 'Delete it for good' }).click();
    await page.getByText('Six points, and under each').waitFor();
    expect(await listFacts(ctx, { applicationId: app })).toEqual([]);
    await page.context().close();
  });
});

it('a question to ask goes in two steps, so that a slip beside Save costs nothing', async () => {
  await addAsk(ctx, { applicationId: app, said: { text: 'Who signs?', whom: 'peer' } });
  const page = await openPage(browser, 'phone');
  await page.goto(`${server.address}/pipeline/${app}/questions`);
  await settled(page);
  await page.getByText('Asked it? Note the answer').click();
  await page.getByText('Delete this question').click();
  expect(await listAsks(ctx, { applicationId: app })).toHaveLength(1);
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Delete it for good' }).click();
  await expect.poll(() => listAsks(ctx, { applicationId: app })).toEqual([]);
  await page.context().close();
});

describe('a pack without a network', () => {
  const kept = (page: Page) =>
    page.evaluate(async () => {
      const all = await caches.keys();
      const keys = await Promise.all(all.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map(({ url }) => new URL(url).pathname);
    });
  const packsIn = async (page: Page) => (await kept(page)).filter((path) => path.endsWith('/pack'));

  it('opens once it was opened, and nothing else does; it is as fresh as the network allows', async () => {
    const page = await openPage(browser, 'phone');
    const address = `${server.address}/interviews/${round}/pack`;
    await page.goto(address);
    await page.getByText('Kept in this browser until the day is over').waitFor();
    expect(await packsIn(page)).toEqual([`/interviews/${round}/pack`]);

    await page.context().setOffline(true);
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    await page.goto(address);
    await page.getByText('Read without a network').waitFor();
    await page.getByRole('heading', { name: 'Likely questions' }).waitFor();
    await page.reload();
    await page.getByText('Read without a network').waitFor();
    expect(failures).toEqual([]);
    await expect(page.goto(`${server.address}/interviews/${round}`)).rejects.toThrow(
      'ERR_INTERNET_DISCONNECTED',
    );
    await expect(page.goto(`${server.address}/plan`)).rejects.toThrow('ERR_INTERNET_DISCONNECTED');

    await page.context().setOffline(false);
    await addFact(ctx, {
      applicationId: app,
      said: { point: 'news', says: 'Fresh news', source: 'a call', state: 'checked' },
    });
    await page.goto(address);
    await page.getByText('Fresh news').waitFor();
    await page.context().close();
  });

  it('is dropped when the round is gone, over, or everything is deleted', async () => {
    const page = await openPage(browser, 'wide');
    const address = `${server.address}/interviews/${round}/pack`;
    const open = async () => {
      await page.goto(address);
      await page.getByText('Kept in this browser until').waitFor();
      expect(await packsIn(page)).toHaveLength(1);
    };
    await open();
    await page.goto(`${server.address}/settings`);
    await settled(page);
    await page.getByRole('textbox', { name: /delete everything/ }).fill('delete everything');
    // Only what the browser does is looked at: the rows stay.
    await page.route('**/settings?/delete', (route) =>
      route.fulfill({
        json: { type: 'success', status: 200, data: '[{"form":1,"done":2},"delete","Gone."]' },
      }),
    );
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByText('Gone.').waitFor();
    expect(await kept(page)).toEqual([]);

    await open();
    await deleteInterview(ctx, { id: round });
    await page.goto(address);
    await page.getByText('There is no such interview').waitFor();
    await expect.poll(() => packsIn(page)).toEqual([]);
    await page.context().close();
  });

  it('of a round that is over is not kept', async () => {
    await database.db.update(interviews).set({ day: addDays(dayIn('UTC', new Date()), -2) });
    const page = await openPage(browser, 'wide');
    await page.goto(`${server.address}/interviews/${round}/pack`);
    await page.getByText('This round is over').waitFor();
    expect(await kept(page)).toEqual([]);
    await page.context().close();
  });
});
