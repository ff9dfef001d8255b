import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApplication } from '#server/applications/create-application.ts';
import { moveApplication } from '#server/applications/move-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { addCause } from '#server/rejections/add-cause.ts';
import { addRemark } from '#server/rejections/add-remark.ts';
import { saveRequest } from '#server/rejections/save-request.ts';
import { applications, attempts, settings } from '#server/schema.ts';
import { answered } from '../harness/answered.ts';
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
  ({ database, server, browser } = stage);
  ctx = { ...stage.ctx, now: () => new Date() };
  return stage.close;
});
beforeEach(async () => {
  for (const table of [applications, attempts, settings]) await database.db.delete(table);
});

const applied = async () => {
  const said = { company: 'Tidewater', title: 'Senior PMM' };
  return (await createApplication(ctx, { said, at: { stage: 'rounds' } })).id;
};

/** A rejection with something of everything. */
async function rejected(): Promise<{ id: string; cause: string }> {
  const id = await applied();
  await moveApplication(ctx, { id, to: { stage: 'closed', outcome: 'rejected' } });
  const note = (said: object) => addCause(ctx, { applicationId: id, said });
  const criteria = [{ criterion: 'hypothesis', level: 'missing' }];
  const { id: cause } = await note({
    kind: 'said',
    words: 'No threshold.',
    who: 'Ana',
    round: 'case',
    criteria,
  });
  await note({
    kind: 'observed',
    words: 'They looked at the clock twice.',
    criteria: [{ criterion: 'concise' }],
  });
  await note({ kind: 'guessed', words: 'Somebody inside.', about: 'theirs' });
  await addRemark(ctx, {
    applicationId: id,
    said: { ...{ words: 'Sharp.', who: 'Ana', heardOn: '2026-02-27' }, criterion: 'focus', level: 'clear' },
  });
  const said = { wants: 'Where was it unfair?', future: 'I will apply again.' };
  await saveRequest(ctx, { applicationId: id, said });
  return { id, cause };
}

const ALL = Object.keys(LOOKS) as Look[];

describe.each<[string, (made: { id: string; cause: string }) => string, Look[]]>([
  ['the outcome', ({ id }) => `/pipeline/${id}/outcome`, ALL],
  ['the request', ({ id }) => `/pipeline/${id}/outcome/request`, ['phone', 'dark']],
  ['what they said', ({ id }) => `/pipeline/${id}/feedback`, ['phone']],
  ['the ledger', () => '/pipeline/rejections', ['phone', 'dark']],
  ['a cause', ({ cause }) => `/pipeline/rejections/${cause}`, ['phone']],
  ['readiness with an interviewer', () => '/readiness/focus', ['phone']],
  ['practice against outcomes', () => '/readiness/outcomes', ['phone']],
])('%s', (_name, path, looks) => {
  it.each(looks)('is accessible and fits (%s)', async (look) => {
    await expectAccessibleAndFitting(browser, look, server.address + path(await rejected()));
  });
});

const settled = (page: Page, javaScript: boolean) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

it('a remark goes in two steps', async () => {
  const { id } = await rejected();
  const page = await openPage(browser, 'phone');
  await page.goto(`${server.address}/pipeline/${id}/feedback`);
  await settled(page, true);
  await page.getByText('Delete the remark: Sharp.').click();
  await page.getByText('“Sharp.”').waitFor();
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Delete it for good: the remark: Sharp.' }).click();
  await page.getByText('“Sharp.”').waitFor({ state: 'detached' });
  await page.context().close();
});

describe.each([true, false])('after a no (scripts: %s)', (javaScript) => {
  it('it is asked about, its cause is noted, and what it names is due on Today until it is practised', async () => {
    const id = await applied();
    for (const days of [9, 3]) await answered(ctx, days, { hypothesis: 'clear', concise: 'partial' });
    const page = await openPage(browser, javaScript ? 'wide' : 'phone', { javaScript });
    const open = async (path: string) => {
      await page.goto(server.address + path);
      await settled(page, javaScript);
    };
    await open(`/pipeline/${id}/outcome`);
    await page.getByRole('heading', { level: 1, name: 'How did it end?' }).waitFor();
    await page.getByLabel('Rejected').check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await page.getByText('Nothing has to happen today.').waitFor();
    await settled(page, javaScript);

    await page.getByRole('link', { name: 'Write the request' }).click();
    await page.getByRole('heading', { level: 1, name: 'Ask for the unfiltered version' }).waitFor();
    await settled(page, javaScript);
    await page.getByLabel('Their name').fill('Ana');
    await page.getByLabel('What you would like to know').fill('Why was the panel so unfair?');
    await page.getByRole('button', { name: 'Make the letter' }).click();
    await page.getByRole('heading', { name: 'Before you send it' }).waitFor();
    await settled(page, javaScript);
    const letter = page.getByRole('textbox', { name: 'The text' });
    expect(await letter.inputValue()).toMatch(/^Hello Ana,\n/);
    await letter.fill((await letter.inputValue()).replace('so unfair', 'in two minds'));
    await page.getByRole('button', { name: 'Keep and check it' }).click();
    await page.getByText('nothing in it blames').waitFor();
    await settled(page, javaScript);
    expect(await letter.inputValue()).toContain('in two minds');
    await page.getByRole('button', { name: 'I have sent it' }).click();
    await page.getByText(/^Sent on /).waitFor();

    await open(`/pipeline/${id}/outcome`);
    await page.getByRole('radio', { name: 'They said it' }).check();
    await page.getByLabel(/^The cause/).fill('Your case had no threshold.');
    await page.getByLabel('Criterion 1', { exact: true }).selectOption('hypothesis');
    await page.getByLabel('How you heard criterion 1').selectOption('missing');
    await page
      .getByRole('region', { name: 'What may have decided it' })
      .getByRole('button', { name: 'Keep it' })
      .click();
    await page.getByText('“Your case had no threshold.”').waitFor();
    await page.getByText('Not practised since.').waitFor();

    await open('/');
    const practise = page.getByRole('region', { name: 'Practise' });
    await practise.getByText('Named in a rejection.').waitFor();
    expect(await page.getByRole('heading', { name: 'After a rejection' }).count()).toBe(0);
    await open('/pipeline/rejections');
    await page.getByText('Too little to say: one rejection of the 5').waitFor();
    await page.getByRole('button', { name: 'Show the small step on Today' }).click();
    await page.getByText('Today shows the small step.').waitFor();
    await open('/');
    await page.getByRole('region', { name: 'After a rejection' }).getByRole('link').click();
    await page.waitForURL(/\/practise\/./);

    await answered({ ...ctx, now: () => new Date() }, 0, { hypothesis: 'partial' });
    await open('/');
    expect(await page.getByText('Named in a rejection.').count()).toBe(0);
    await open('/pipeline/rejections');
    await page.getByText(/Practised on .+: partial in practice/).waitFor();
    await open('/readiness/hypothesis');
    await page.getByRole('region', { name: 'What interviewers said' }).getByText('They missed it').waitFor();
    await page.context().close();
  });
});
