import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { clockIn, dayIn } from '#server/days/days.ts';
import { keepTranscript } from '#server/debriefs/keep-transcript.ts';
import { openDebrief } from '#server/debriefs/open-debrief.ts';
import { saveDebrief } from '#server/debriefs/save-debrief.ts';
import { EXAMPLES } from '#server/debriefs/transcripts-for-tests.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { interviews } from '#server/schema.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import type { FreshDatabase } from '../harness/fresh-database.ts';
import { expectAccessibleAndFitting, scrollsSideways } from '../harness/page-look.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let ctx: Ctx;
let id: string;
let address: string;

const TRANSCRIPT = EXAMPLES[0]!.text;
const AT = TRANSCRIPT.indexOf('Tell me');

beforeAll(async () => {
  const stage = await openStage();
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(interviews);
  // It began not quite two hours ago and lasted one: the note is due in 23 hours, and some minutes for the test to take.
  const began = new Date(Date.now() - 110 * 60_000);
  const day = dayIn('UTC', began);
  const said = { company: 'Acme', round: 'final', day, startsAt: clockIn('UTC', began), timeZone: 'UTC' };
  ({ id } = await addInterview(ctx, said));
  address = `${server.address}/interviews/${id}`;
});

const kept = async () => (await openDebrief(ctx, { interviewId: id })).debrief;
const settled = (page: Page, javaScript = true) =>
  javaScript ? page.waitForLoadState('networkidle') : undefined;

const saved = (page: Page) => page.getByRole('status').getByText('Saved', { exact: true }).waitFor();

describe.each([
  ['the debrief', 'debrief'],
  ['a transcript', 'debrief/transcript?open'],
  ['an answer of it', `debrief/transcript/${AT}`],
  ['the note', 'thanks'],
])('%s', (_name, path) => {
  it.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', async (look) => {
    const questions = [{ id: crypto.randomUUID(), asked: 'Why did your launch flop?', went: 'badly' }];
    await saveDebrief(ctx, { interviewId: id, version: 0, observations: 'Asked twice.', questions });
    await keepTranscript(ctx, { interviewId: id, text: TRANSCRIPT });
    await expectAccessibleAndFitting(browser, look, `${address}/${path}`);
  });
});

describe('on a phone, right after the round', () => {
  it('is there from Today in one step, and kept after one question and one touch', async () => {
    const page = await openPage(browser, 'phone');
    await page.goto(server.address);
    await page.getByText('23 hours left').waitFor();
    // Each of these is a touch or a line; more than three minutes would be more than two dozen.
    let steps = 0;
    const step = async (does: Promise<unknown>) => {
      steps++;
      await does;
    };
    await step(page.getByRole('link', { name: 'Debrief it, three minutes' }).click());
    await page.getByRole('heading', { level: 1, name: 'Debrief: Acme' }).waitFor();
    await settled(page);
    await step(page.getByLabel('Question 1', { exact: true }).fill('So, tell me about a launch you led.'));
    const first = page.getByRole('group', { name: 'How did your answer to question 1 go?' });
    await step(first.getByText('Badly').click());
    await saved(page);
    expect((await kept()).questions[0]?.went).toBe('badly');
    expect(steps).toBe(3);

    await step(page.getByRole('radio', { name: 'Tell me about a launch you led.', exact: true }).check());
    await step(page.getByText('It went badly').click());
    await step(
      page.getByLabel('Question 2', { exact: true }).fill('What would the harbour master say about you?'),
    );
    const second = page.getByRole('group', { name: 'How did your answer to question 2 go?' });
    await step(second.getByText('Well', { exact: true }).click());
    await step(
      page
        .getByRole('radio', { name: /add it as my own/i })
        .nth(1)
        .check(),
    );
    await step(page.getByRole('textbox', { name: 'Said or done' }).fill('Asked twice about churn.'));
    await step(page.getByRole('textbox', { name: 'One thing to change' }).fill('Say the number first.'));
    await step(page.getByRole('button', { name: 'Save' }).click());
    await page.getByText('2 questions are noted as asked at Acme.').waitFor();
    expect(steps).toBeLessThan(12);

    for (const target of await page
      .locator('form button:visible, form label:has(input[type=radio]):visible')
      .all()) {
      const box = await target.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(24);
    }
    expect(
      (await page.locator('fieldset label:visible').first().boundingBox())?.height,
    ).toBeGreaterThanOrEqual(44);
    await page.goto(server.address);
    await page.getByText('Came up at Acme and went badly.').waitFor();
    await page.getByText('23 hours left').waitFor();
    await page.context().close();
  });

  it('what is typed in a tunnel is kept in the browser, and sent later', async () => {
    const page = await openPage(browser, 'phone');
    await page.goto(`${address}/debrief`);
    await settled(page);
    await page.route('**/api/debriefs/**', (route) => route.abort());
    await page.getByRole('textbox', { name: 'One thing to change' }).fill('Typed in a tunnel');
    await page.getByText('Not saved yet, kept in this browser').waitFor();
    await page.unroute('**/api/debriefs/**');
    await page.reload();
    await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
    expect((await kept()).oneThing).toBe('Typed in a tunnel');
    await page.context().close();
  });

  it('in two windows is lost in neither', async () => {
    await saveDebrief(ctx, { interviewId: id, version: 0, oneThing: 'Before' });
    const [one, two] = [await openPage(browser, 'phone'), await openPage(browser, 'phone')];
    for (const page of [one, two]) {
      await page.goto(`${address}/debrief`);
      await settled(page);
    }
    await one.getByLabel('Question 1', { exact: true }).fill('From the first window');
    await one.getByRole('textbox', { name: 'One thing to change' }).fill('First');
    await saved(one);
    expect((await kept()).oneThing).toBe('First');
    await two.getByLabel('Question 1', { exact: true }).fill('From the second window');
    await two.getByRole('textbox', { name: 'One thing to change' }).fill('Second');
    await two.getByRole('region', { name: 'Other words' }).getByText('First', { exact: true }).waitFor();
    await expect.poll(async () => (await kept()).questions.length, { timeout: 5_000 }).toBe(2);
    await two.getByRole('button', { name: 'Use these words for One thing to change' }).click();
    await expect.poll(async () => (await kept()).oneThing, { timeout: 5_000 }).toBe('First');
    await Promise.all([one.context().close(), two.context().close()]);
  });

  it('is said instead, and kept only when it is kept', async () => {
    const page = await openPage(browser, 'phone');
    await page.goto(`${address}/debrief`);
    await settled(page);
    await page.getByRole('button', { name: 'Record a voice note' }).click();
    await page.getByRole('timer').waitFor();
    await page.waitForTimeout(1_200);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('button', { name: 'Keep the note' }).waitFor();
    expect((await openDebrief(ctx, { interviewId: id })).voiceNote).toBeNull();

    // Neither Save nor a link takes it away.
    await page.getByRole('textbox', { name: 'One thing to change' }).fill('Say the number first.');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByRole('alert').getByText('Keep or discard your voice note first.').waitFor();
    await expect.poll(async () => (await kept()).oneThing).toBe('Say the number first.');
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      return dialog.dismiss();
    });
    await page.getByRole('link', { name: 'Have a transcript? Paste it' }).click();
    await expect.poll(() => asked).toEqual([expect.stringContaining('Your voice note has not been kept')]);
    await page.getByRole('button', { name: 'Keep the note' }).click();
    await page.getByText('Kept with this debrief').waitFor();
    expect((await openDebrief(ctx, { interviewId: id })).voiceNote?.seconds).toBeGreaterThan(0.9);
    await page.getByRole('button', { name: 'Delete the note' }).click();
    await expect
      .poll(async () => (await openDebrief(ctx, { interviewId: id })).voiceNote, { timeout: 5_000 })
      .toBeNull();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/debrief\?kept/);
    await page.context().close();
  });
});

describe.each([true, false])('from the round to the note (scripts: %s)', (javaScript) => {
  it('a transcript is taken apart, corrected and reviewed', async () => {
    const page = await openPage(browser, 'phone', { javaScript });
    await page.goto(`${address}/debrief`);
    await page.getByRole('link', { name: 'Have a transcript? Paste it' }).click();
    await page.getByRole('heading', { level: 1, name: 'What was said, word for word' }).waitFor();
    await settled(page, javaScript);
    await page.getByLabel('Paste it').fill('Ana: Tell me about a launch you led.\nBen: I led it. Why so?');
    await page.getByRole('button', { name: 'Find the questions' }).click();
    await page.getByText('It is not clear from the words alone.').waitFor();
    await settled(page, javaScript);
    await page.getByRole('checkbox', { name: /^Ana/ }).check();
    await page.getByRole('checkbox', { name: /^Ben/ }).uncheck();
    await page.getByRole('button', { name: 'Save who asked' }).click();
    await page.getByRole('heading', { name: 'One question' }).waitFor();

    await settled(page, javaScript);
    await page.getByText('Correct how it was split (2 turns)').click();
    await page.getByText('Somebody else speaks in it').last().click();
    await page.getByRole('button', { name: 'Why so?' }).click();
    await page.getByText('Correct how it was split (3 turns)').waitFor();
    await settled(page, javaScript);
    await page.getByLabel('What turn 3, by Ben, is').selectOption('They ask');
    await page.getByRole('button', { name: 'Split it like this' }).click();
    await page.getByRole('heading', { name: '2 questions' }).waitFor();
    await settled(page, javaScript);
    if (javaScript) await expectNoAxeViolations(page);
    expect(await scrollsSideways(page)).toBe(false);

    await page.getByRole('link', { name: /^Have it reviewed/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Have an answer reviewed' }).waitFor();
    await settled(page, javaScript);
    await page.getByRole('radio', { name: 'Tell me about a launch you led.', exact: true }).check();
    await page.getByRole('button', { name: 'Review it' }).click();
    await page.waitForURL(/\/attempts\//);
    await page.goto(`${address}/debrief/transcript`);
    await page.getByRole('link', { name: 'Read the review' }).waitFor();
    await page.context().close();
  });

  it('a note begins with the debrief, refuses to be anybody’s, and leaves once it is this one', async () => {
    await saveDebrief(ctx, {
      interviewId: id,
      version: 0,
      observations: 'Asked twice how I know it was the page.',
      oneThing: 'Say the number first.',
      questions: [{ id: crypto.randomUUID(), asked: 'How would you price our add-on?', went: 'well' }],
    });
    const page = await openPage(browser, 'wide', { javaScript });
    await page.goto(server.address);
    await page.getByRole('link', { name: 'Thank-you note' }).click();
    await page.getByRole('heading', { level: 1, name: 'Thank-you note: Acme' }).waitFor();
    await settled(page, javaScript);
    expect(await page.getByLabel('What you talked about').inputValue()).toBe(
      'How would you price our add-on?',
    );
    await page.getByText('4 things are missing').waitFor();
    expect(await page.getByRole('link', { name: 'Open it in your mail' }).count()).toBe(0);

    await page
      .getByLabel('What you talked about')
      .fill('I keep coming back to how you price the add-on for resellers.');
    await page.getByLabel('Something they said').fill('You asked twice how I know that it was the page.');
    await page
      .getByLabel('What you want to add')
      .fill('I looked again: nine of the eleven deals closed before June.');
    await page.getByLabel('Closing, with your name').fill('Kind regards,\nBen');
    await page.getByLabel('To', { exact: true }).fill('ana@acme.example');
    await page.getByRole('button', { name: 'Save' }).click();
    const mail = page.getByRole('link', { name: 'Open it in your mail' });
    await mail.waitFor();
    const href = new URL((await mail.getAttribute('href')) ?? '');
    expect(href.pathname).toBe('ana@acme.example');
    expect(href.searchParams.get('body')).toContain(
      '\r\n\r\nYou asked twice how I know that it was the page.\r\n\r\n',
    );
    expect(await page.getByRole('link', { name: /eml/ }).count()).toBe(0);
    await settled(page, javaScript);
    if (javaScript) await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'I sent it' }).click();
    await page.getByText('You sent it').waitFor();
    await page.goto(server.address);
    expect(await page.getByRole('link', { name: /hank-you note/ }).count()).toBe(0);
    await page.context().close();
  });
});

it('without scripts a debrief is kept by its button, with room for one more question', async () => {
  const page = await openPage(browser, 'phone', { javaScript: false });
  await page.goto(`${address}/debrief`);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('alert').getByText('One question that came, or one line, is enough').waitFor();
  await page.getByLabel('Question 1', { exact: true }).fill('Tell me about a launch you led');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('One question is not matched yet').waitFor();
  await page.getByRole('radio', { name: 'Tell me about a launch you led.', exact: true }).check();
  await page.getByLabel('Question 2', { exact: true }).fill('Anything else?');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('One question is noted as asked at Acme.').waitFor();
  expect((await kept()).questions.map(({ asked, same }) => [asked, same?.text])).toEqual([
    ['Tell me about a launch you led', 'Tell me about a launch you led.'],
    ['Anything else?', undefined],
  ]);
  await page.getByLabel('Question 3', { exact: true }).waitFor();
  await page.context().close();
});
