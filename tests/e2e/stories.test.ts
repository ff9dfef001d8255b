import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { stories } from '#server/schema.ts';
import { createStory } from '#server/stories/create-story.ts';
import { getStory } from '#server/stories/get-story.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting, scrollsSideways } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

const TOLD =
  'In May 2024 our inspectors in Bristol still wrote on paper. I rode along with eight of them and learned that they type ' +
  'it up in the car, so I built the page around leaving on time. The win rate went from 31% to 44% in two quarters.';
const CV =
  'Tidewater, 2023\n- Led the launch of offline mode; win rate rose to 44%\n- Trained thirty resellers\n\nSkills\n\nSQL';

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(stories);
});

const begun = async (fields: object = {}) => {
  const { id } = await createStory(ctx, { title: 'Offline mode', ...fields });
  return { id, address: `${server.address}/stories/${id}` };
};
const settled = (page: Page, javaScript = true) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

describe.each([
  ['the list', () => '/stories'],
  ['a story', (id: string) => `/stories/${id}`],
  ['a telling that is read', (id: string) => `/stories/${id}/short`],
])('%s', (_name, path) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    const { id } = await begun({ short: TOLD, employer: 'Tidewater', criteria: ['specific'] });
    await expectAccessibleAndFitting(browser, look, server.address + path(id));
  });
});

describe.each([true, false])('the story bank (scripts: %s)', (javaScript) => {
  it('says what to do first; a story is begun, asked for its facts, told and read', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/stories`);
    await page.getByRole('link', { name: 'Write the first story' }).click();
    await page.getByRole('heading', { level: 1, name: 'New story' }).waitFor();
    await settled(page, javaScript);
    await page.getByLabel('Title').fill('Offline mode');
    await page.getByLabel('When').fill('2024-05');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Offline mode' }).waitFor();
    await settled(page, javaScript);

    const asks = page.getByRole('region', { name: 'Still to ask yourself' });
    await asks.getByRole('link', { name: 'What would you do differently now, and why?' }).waitFor();
    await page
      .getByRole('textbox', { name: 'What I would do differently' })
      .fill('Train the resellers first.');
    await page.getByRole('textbox', { name: 'The result' }).fill('The win rate rose to 44%.');
    await page.getByRole('checkbox', { name: /^A result with a number/ }).check();
    await page.getByRole('textbox', { name: 'In 30 seconds' }).fill(TOLD);
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await asks.getByRole('link', { name: '“44%”: what was it before' }).waitFor();
    expect(await asks.getByText('What would you do differently').count()).toBe(0);
    await page.getByText('48 words, about 20 s').waitFor();

    await page.getByRole('button', { name: 'Read it as an interviewer would: in 30 seconds' }).click();
    await page.getByRole('heading', { level: 1, name: 'In 30 seconds' }).waitFor();
    await settled(page, javaScript);
    await page.getByRole('heading', { name: 'What it is to show' }).waitFor();
    await page.getByRole('link', { name: 'A result with a number', exact: true }).waitFor();
    await page.getByRole('link', { name: 'Change these words' }).click();
    await page.getByRole('heading', { level: 1, name: 'Offline mode' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'In 30 seconds' }).inputValue()).toBe(TOLD);
    await page.getByRole('link', { name: 'Stories', exact: true }).first().click();
    await page.getByText('May 2024').waitFor();
    await page.getByText('In 30 s so far').waitFor();
    await page.context().close();
  });

  it('is saved by Enter in a line of it, and not read', async () => {
    const { id, address } = await begun({ short: TOLD });
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(address);
    await settled(page, javaScript);
    await page.getByLabel('Where').fill('Tidewater');
    await page.getByLabel('Where').press('Enter');
    await expect.poll(async () => (await getStory(ctx, { id })).story.employer).toBe('Tidewater');
    await settled(page, javaScript);
    expect(new URL(page.url()).pathname).toBe(`/stories/${id}`);
    await page.context().close();
  });

  it('begins from a CV: what is pasted stays, and only what is chosen is kept', async () => {
    const page = await openPage(browser, 'phone', { javaScript });
    await page.goto(`${server.address}/stories/import`);
    await settled(page, javaScript);
    await page.getByLabel('Paste it').fill('{"work": [');
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.getByRole('alert').getByText('cannot be read as JSON').waitFor();
    await settled(page, javaScript);
    expect(await page.getByLabel('Paste it').inputValue()).toBe('{"work": [');

    await page.getByLabel('Paste it').fill(CV);
    await page.getByRole('button', { name: 'Show what is in it' }).click();
    await page.getByRole('heading', { name: '2 lines to choose from' }).waitFor();
    await settled(page, javaScript);
    if (javaScript) await expectNoAxeViolations(page);
    expect(await scrollsSideways(page)).toBe(false);
    await page.getByRole('checkbox', { name: /^Led the launch/ }).check();
    expect(await page.getByLabel('Where, for line 1').inputValue()).toBe('Tidewater');
    expect(await page.getByLabel('When, for line 1').inputValue()).toBe('2023');
    await page.getByRole('button', { name: 'Begin these stories' }).click();
    await page.getByRole('heading', { level: 1, name: 'Led the launch of offline mode' }).waitFor();
    expect(await page.getByLabel('Where').inputValue()).toBe('Tidewater');
    await page.getByText('Is it the result?').waitFor();
    await page.context().close();
  });
});

describe('what is typed', () => {
  it('is saved by itself, and kept in the browser while the server is away', async () => {
    const { id, address } = await begun();
    const page = await openPage(browser, 'wide');
    await page.goto(address);
    await settled(page);
    await page.getByRole('textbox', { name: 'The situation' }).fill('Eleven deals stood still.');
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect((await getStory(ctx, { id })).story.situation).toBe('Eleven deals stood still.');

    await page.route('**/api/stories/**', (route) => route.abort());
    await page.getByRole('textbox', { name: 'The result' }).fill('Typed in a tunnel');
    await page.getByText('Not saved yet, kept in this browser').waitFor();
    await page.unroute('**/api/stories/**');
    await page.reload();
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect(await page.getByRole('textbox', { name: 'The result' }).inputValue()).toBe('Typed in a tunnel');
    expect((await getStory(ctx, { id })).story.result).toBe('Typed in a tunnel');
    await page.context().close();
  });

  it('in two windows is lost in neither: the other words are offered', async () => {
    const { id, address } = await begun();
    const [one, two] = [await openPage(browser, 'wide'), await openPage(browser, 'wide')];
    for (const page of [one, two]) {
      await page.goto(address);
      await settled(page);
    }
    await one.getByRole('textbox', { name: 'The situation' }).fill('Only the first window has this.');
    await one.getByRole('textbox', { name: 'The result' }).fill('The first window’s words');
    await expect
      .poll(async () => (await getStory(ctx, { id })).story.result)
      .toBe('The first window’s words');
    await two.getByRole('textbox', { name: 'The result' }).fill('The second window’s words');
    const offered = two.getByRole('region', { name: 'Other words' });
    await offered.getByText('The first window’s words').waitFor();
    await two.getByRole('link', { name: 'Another window has other words' }).waitFor();
    await offered.getByRole('button', { name: 'Use these words for The result' }).click();
    // Taken over, and saved once more: what only the first window had is in this one too.
    await expect.poll(async () => (await getStory(ctx, { id })).story.version).toBeGreaterThan(3);
    await two.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect((await getStory(ctx, { id })).story).toMatchObject({
      situation: 'Only the first window has this.',
      result: 'The first window’s words',
    });
    for (const [name, words] of [
      ['The situation', 'Only the first window has this.'],
      ['The result', 'The first window’s words'],
    ] as const)
      expect(await two.getByRole('textbox', { name }).inputValue()).toBe(words);
    await Promise.all([one.context().close(), two.context().close()]);
  });

  it('before the scripts were there stays, and is saved', async () => {
    const { id, address } = await begun();
    const page = await openPage(browser, 'wide');
    const release = await openBeforeScripts(page, address);
    await page.getByRole('textbox', { name: 'What I did' }).fill('I rode along.');
    await page.getByRole('checkbox', { name: /^Your own part/ }).check();
    await release();
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    const { story } = await getStory(ctx, { id });
    expect([story.myPart, story.criteria]).toEqual(['I rode along.', ['own-role']]);
    await page.context().close();
  });
});
