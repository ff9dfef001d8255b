import type { Browser } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { attempts, checklistTicks, compass, compassWeights } from '#server/schema.ts';
import { answered } from '../harness/answered.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser } = stage);
  ctx = { ...stage.ctx, now: () => new Date() };
  return stage.close;
});
beforeEach(async () => {
  for (const table of [attempts, checklistTicks, compass, compassWeights]) await database.db.delete(table);
});

/** Some weeks of practice, with every standing in it. */
async function practised(): Promise<void> {
  for (const [days, level] of [
    [60, 'missing'],
    [40, 'missing'],
    [20, 'partial'],
    [7, 'clear'],
  ] as const)
    await answered(ctx, days, { specific: level, 'own-role': [level, 'clear'], concise: 'clear' });
  await answered(ctx, 1, { focus: 'partial', concise: 'clear' }, { questionId: 'another-question' });
}

const ALL = Object.keys(LOOKS) as Look[];

describe.each<[string, string, boolean, Look[]]>([
  ['readiness, before anything is answered', '/readiness', false, ['phone']],
  ['readiness', '/readiness', true, ALL],
  ['a criterion', '/readiness/own-role', true, ['phone']],
  ['the compass', '/learn/compass', false, ALL],
  ['the checklist', '/checklist', true, ALL],
])('%s', (_name, path, used, looks) => {
  it.each(looks)('is accessible and fits (%s)', async (look) => {
    if (used) await practised();
    await expectAccessibleAndFitting(browser, look, `${server.address}${path}`);
  });
});

describe.each([true, false])('a walk (scripts: %s)', (javaScript) => {
  it('from what is not clear to the answers behind it and the question to practise next', async () => {
    await practised();
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/readiness`);
    const weak = page.getByRole('region', { name: 'Not clear yet' });
    await weak.getByRole('img', { name: 'You, oldest first: clear, clear, clear, clear' }).waitFor();
    await weak.getByText('4 answers, all to one question').first().waitFor();
    await page.getByRole('region', { name: 'Too little to say' }).getByText('1 answer: too little').waitFor();
    const weeks = page.getByRole('region', { name: 'Week by week' });
    await weeks
      .getByRole('img', { name: /missing, 1 answer; .*partial, 1 answer; .*clear/ })
      .first()
      .waitFor();
    await weeks.getByRole('link', { name: 'You', exact: true }).click();
    await page.waitForURL(/by=self/);
    expect(await weeks.getByRole('row').count()).toBe(2);

    await weeks.getByRole('link', { name: 'Your own part' }).click();
    await page.waitForURL(/\/readiness\/own-role$/);
    expect(await page.getByRole('region', { name: 'Your answers' }).getByRole('listitem').count()).toBe(4);
    await page.getByRole('region', { name: 'To practise next' }).getByRole('link').click();
    await page.waitForURL(/\/practise\//);
    await page.context().close();
  });

  it('turns the compass, changes a weight, sees what it does, and takes it back', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/learn/compass`);
    await page.getByLabel('Seniority of the role').selectOption('junior');
    await page.getByLabel('The team').selectOption('settled');
    await page.getByRole('button', { name: 'Set the compass' }).click();
    await page.getByText('The compass is set.').waitFor();
    const plan = page.getByRole('region', { name: 'What this does to your plan' });
    const focus = plan.getByRole('listitem').filter({ hasText: 'Choosing a market' }).first();
    await focus.getByText(/^0\.\d times the average/).waitFor();

    const weight = page.getByLabel('Weight of Choosing a market');
    await weight.selectOption({ label: 'Most' });
    await page.getByRole('button', { name: 'Keep my weights' }).click();
    await page.getByText('Your weights are kept.').waitFor();
    await focus.getByText(/^1\.\d times the average/).waitFor();
    await page.getByText('The editors say “Left out”.').waitFor();
    await page.getByRole('button', { name: 'Back to the editors’ weights' }).click();
    await page.getByText('Every weight is the editors’ again.').waitFor();
    await focus.getByText(/^0\.\d times the average/).waitFor();
    await page.context().close();
  });

  it('ticks what nobody can count, and sees counted what was done', async () => {
    await practised();
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/checklist`);
    await page.getByText('1 of 22 are ready.').waitFor();
    const row = page.getByRole('listitem').filter({ hasText: 'mock interview' });
    await row.getByRole('button', { name: /^Tick:/ }).click();
    await row.getByText('You ticked it on').waitFor();
    await page.getByText('2 of 22 are ready.').waitFor();
    expect(new URL(page.url()).hash).toBe('#mock');
    await row.getByRole('button', { name: /^Take the tick back:/ }).click();
    await page.getByText('1 of 22 are ready.').waitFor();
    await page.context().close();
  });
});

it('keeps the weight that was chosen before the scripts were there', async () => {
  const page = await openPage(browser, 'wide');
  const release = await openBeforeScripts(page, `${server.address}/learn/compass`);
  const weight = page.getByLabel('Weight of Choosing a market');
  await weight.selectOption('0');
  await release();
  expect(await weight.inputValue()).toBe('0');
  await page.context().close();
});
