import type { Browser } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCommittee } from '#content/committee.ts';
import { rateAnswer } from '#server/committee/rate-answer.ts';
import { localPerson } from '#server/people/local-person.ts';
import { committeeRatings } from '#server/schema.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { ctxFor, type FreshDatabase } from '../harness/fresh-database.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { expectAccessibleAndFitting } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;

const [first, second] = [...readCommittee().values()];
const PAGE = `/learn/committee/${first!.id}`;

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(committeeRatings);
});

/** Rates as somebody who finds everything good, over so many answers. */
async function rateKindly(answers: number): Promise<void> {
  const ctx = ctxFor(database, { kind: 'person', id: await localPerson(database.db) });
  for (const { id, said } of [...readCommittee().values()].slice(0, answers)) {
    const ratings = Object.fromEntries([...said.keys()].map((criterion) => [criterion, 'clear']));
    await rateAnswer(ctx, { id, ratings });
  }
}

describe.each([
  ['the list, before anything is rated', '/learn/committee', 0],
  ['the list, with a calibration', '/learn/committee', 7],
  ['an answer to rate', PAGE, 0],
  ['an answer with what the others said', PAGE, 1],
])('%s', (_name, path, rated) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    await rateKindly(rated);
    await expectAccessibleAndFitting(browser, look, `${server.address}${path}`);
  });
});

describe.each([true, false])('the committee (scripts: %s)', (javaScript) => {
  it('is found from Learn; an answer is rated, the others are heard, a mind is changed, the next one opens', async () => {
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(`${server.address}/learn`);
    await page.getByRole('link', { name: 'the committee' }).click();
    await page.getByRole('heading', { level: 1, name: 'The committee' }).waitFor();
    await page.getByRole('link', { name: 'Rate the first answer' }).click();
    await page.getByRole('heading', { level: 1, name: first!.text }).waitFor();
    await settled();
    expect(await page.getByText('First rater').count()).toBe(0);

    // Nothing chosen: it says so, and asks again.
    await page.getByRole('button', { name: 'Keep and see what the others said' }).click();
    await page.getByRole('alert').getByText('at least one criterion').waitFor();
    await settled();

    const onQuestion = page.getByRole('group', { name: /On the question/ });
    await onQuestion.getByRole('radio', { name: /^Missing/ }).check();
    // By the keyboard: from one level to the next with the arrows.
    const concise = page.getByRole('group', { name: /Concise/ });
    await concise.getByRole('radio', { name: /^Clear/ }).focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('ArrowDown');
    expect(await concise.getByRole('radio', { name: /^Partial/ }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Keep and see what the others said' }).click();

    await page.getByRole('heading', { name: 'What the others said' }).waitFor();
    await settled();
    expect(new URL(page.url()).hash).toBe('#said');
    await page.getByText('Harder than both raters.').first().waitFor();
    await page.getByText(first!.said.get('on-question')!.first.why).waitFor();
    expect(await page.getByText('Reviewer:').count()).toBe(first!.said.size);
    expect(await page.getByText('You left it out.').count()).toBe(first!.said.size - 2);

    await page.getByRole('link', { name: 'Change my ratings' }).click();
    await page.getByRole('heading', { name: 'Change your mind' }).waitFor();
    await settled();
    expect(await onQuestion.getByRole('radio', { name: /^Missing/ }).isChecked()).toBe(true);
    await onQuestion.getByRole('radio', { name: /^Clear/ }).check();
    await page.getByRole('button', { name: 'Keep and see what the others said' }).click();
    await page.getByText('The same as both raters.').waitFor();
    await settled();

    await page.getByRole('link', { name: 'Next answer' }).click();
    await page.getByRole('heading', { level: 1, name: second!.text }).waitFor();
    // Nothing of the answer before is chosen in this one.
    expect(await page.locator('input:checked').count()).toBe(0);
    await page.getByRole('link', { name: 'The committee' }).click();
    await page.getByText(`You rated 2 of ${first!.said.size}, 1 the same as the raters`).waitFor();
    await page.getByText('1 of 60 answers rated; all in all too little to say: 2 ratings.').waitFor();
    await page.context().close();
  });

  it('shows where a kind rater is kinder, and that little is too little', async () => {
    await rateKindly(7);
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(`${server.address}/learn/committee`);
    const habits = page.getByRole('region', { name: 'Where you are kinder or harder' });
    await habits
      .getByText(/kinder than the raters: \d+ of 7 the same/)
      .first()
      .waitFor();
    await habits.getByText(/Too little to say, with fewer than five ratings: .*\(1\)/).waitFor();
    await page.getByRole('region', { name: 'Week by week' }).getByText('7 answers;').waitFor();
    await page.context().close();
  });
});

it('keeps what was chosen before the scripts were there', async () => {
  const page = await openPage(browser, 'wide');
  const release = await openBeforeScripts(page, `${server.address}${PAGE}`);
  const radio = page.getByRole('group', { name: /Concise/ }).getByRole('radio', { name: /^Partial/ });
  await radio.check();
  await release();
  expect(await radio.isChecked()).toBe(true);
  await page.context().close();
});
