import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { addDays, dayIn } from '#server/days/days.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { localPerson } from '#server/people/local-person.ts';
import { saveDraft } from '#server/practice/save-draft.ts';
import { attempts, drafts, interviews, settings } from '#server/schema.ts';
import { openPage, type Look } from '../harness/browser.ts';
import { ctxFor, type FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';
import { seededReview } from './seeded-review.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;

const today = dayIn('UTC', new Date());
const INTERVIEW = {
  company: 'Acme',
  companyKind: 'platform',
  round: 'case',
  day: addDays(today, 9),
  startsAt: '14:30',
  timeZone: 'UTC',
};

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser } = stage);
  return stage.close;
});
beforeEach(async () => {
  for (const table of [attempts, drafts, interviews, settings]) await database.db.delete(table);
});

/** Somebody with a review of four days ago, a draft and an interview ahead. */
async function somebodyWithHistory(): Promise<{ id: string }> {
  const ctx = ctxFor(database, { kind: 'person', id: await localPerson(database.db) });
  const then = { ...ctx, now: () => new Date(Date.now() - 4 * 86_400_000) };
  await seededReview(then);
  await saveDraft(then, {
    questionId: 'positioning-create-category',
    text: 'I would not.',
    mode: 'edit',
    version: 0,
  });
  return addInterview(ctx, INTERVIEW);
}

it.each<[string, Look]>([
  ['/', 'wide'],
  ['/', 'phone'],
  ['/plan', 'dark'],
  ['/plan', 'phone'],
  ['/interviews/ID', 'dark'],
  ['/interviews/ID', 'phone'],
])('%s is accessible and fits (%s)', async (path, look) => {
  const { id } = await somebodyWithHistory();
  await expectAccessibleAndFitting(browser, look, `${server.address}${path.replace('ID', id)}`);
});

describe.each([true, false])('with scripts: %s', (javaScript) => {
  const settled = (page: Page) => (javaScript ? page.waitForLoadState('networkidle') : undefined);

  it('a newcomer is welcomed, sets an interview, and finds what to do now and why', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(server.address);
    await page.getByRole('heading', { name: 'Start here' }).waitFor();
    await page.getByRole('link', { name: 'Set your interview' }).click();
    await page.getByRole('heading', { level: 1, name: 'Set an interview' }).waitFor();
    await settled(page);
    await page.getByLabel('Company', { exact: true }).fill('Acme');
    await page.getByLabel('Round').selectOption('case');
    await page.getByLabel('Day').fill(addDays(today, 9));
    await page.getByLabel(/^Time \(/).fill('14:30');
    await page.getByRole('button', { name: 'Set the interview' }).click();

    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    const days = page.getByRole('region', { name: 'Day by day' });
    await days.getByRole('heading', { name: /^Today, / }).waitFor();
    expect(await days.getByText('Asked in case rounds like yours.').count()).toBeGreaterThan(0);
    await page.getByRole('link', { name: 'Debrief', exact: true }).click();

    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await settled(page);
    await page.getByText('in 9 days').waitFor();
    const first = await page.locator('li .question').first().innerText();
    await page.getByText('A good one to begin with').waitFor();
    await page.getByRole('link', { name: 'Start with this one' }).click();
    await page.getByRole('heading', { level: 1, name: first }).waitFor();
    await page.context().close();
  });

  it('what was missing comes back with its reason; the interview is moved, and deleted', async () => {
    await somebodyWithHistory();
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(server.address);
    await page.getByText('was missing in your last answer, last practised 4 days ago.').first().waitFor();
    await page.getByRole('heading', { name: 'Go on with' }).waitFor();
    await page.getByRole('link', { name: 'The plan, day by day' }).click();
    await page.getByRole('heading', { level: 1, name: 'Plan' }).waitFor();
    expect(await page.getByRole('heading', { name: /^(Today|Tomorrow), / }).count()).toBe(2);

    await page.getByRole('link', { name: 'Change or delete' }).click();
    await page.getByRole('heading', { level: 1, name: 'Interview: Acme' }).waitFor();
    await settled(page);
    expect(await page.getByLabel('Round').inputValue()).toBe('case');
    await page.getByLabel('Company', { exact: true }).fill(' ');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('alert').getByText('Say which company it is with').waitFor();
    await settled(page);
    await page.getByLabel('Company', { exact: true }).fill('Acme');
    await page.getByLabel('Day').fill(addDays(today, 1));
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('up to your interview with Acme tomorrow').waitFor();
    await page.getByText('Nothing new on this day.').waitFor();

    await page.getByRole('link', { name: 'Change or delete' }).click();
    await page.getByText('Delete this interview').click();
    await page.getByText('Its debrief, voice note, transcript and thank-you note go with it.').waitFor();
    await page.getByRole('button', { name: 'Delete the interview' }).click();
    await page.getByText('No interview is set.').waitFor();
    await page.context().close();
  });

  it('the minutes a day and the time zone are the person’s own', async () => {
    await somebodyWithHistory();
    const page = await openPage(browser, 'phone', { javaScript, timezoneId: 'Pacific/Kiritimati' });
    await page.goto(`${server.address}/plan`);
    await settled(page);
    const zone = page.getByLabel('Your time zone');
    // With scripts the browser's own is offered; without, it is chosen.
    if (javaScript) expect(await zone.inputValue()).toBe('Pacific/Kiritimati');
    else await zone.selectOption('Pacific/Kiritimati');
    await page.getByLabel('Minutes a day').fill('30');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('30 minutes a day').waitFor();
    const there = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'Pacific/Kiritimati' });
    await page.getByRole('heading', { name: `Today, ${there.format(new Date())}` }).waitFor();
    expect(await zone.inputValue()).toBe('Pacific/Kiritimati');
    await page.context().close();
  });
});

it('Today offers the browser’s time zone to whoever has not said theirs', async () => {
  await somebodyWithHistory();
  const page = await openPage(browser, 'wide', { timezoneId: 'Asia/Tokyo' });
  await page.goto(server.address);
  await page.getByText('Days follow UTC.').waitFor();
  await page.getByRole('button', { name: 'Use Asia/Tokyo' }).click();
  await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
  await expect.poll(() => page.getByText('Days follow').count()).toBe(0);
  await page.context().close();
});

it('keeps what was typed before the scripts were there', async () => {
  const page = await openPage(browser, 'wide', { timezoneId: 'Asia/Tokyo' });
  const release = await openBeforeScripts(page, `${server.address}/interviews/new`);
  await page.getByLabel('Company', { exact: true }).fill('Acme');
  await page.getByLabel('Time zone of that time').selectOption('Europe/Paris');
  await page.getByLabel('Round').selectOption('final');
  await release();
  expect(await page.getByLabel('Company', { exact: true }).inputValue()).toBe('Acme');
  expect(await page.getByLabel('Round').inputValue()).toBe('final');
  expect(await page.getByLabel('Time zone of that time').inputValue()).toBe('Europe/Paris');
  await page.context().close();
});
