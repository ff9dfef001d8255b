import type { Browser } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Ctx } from '#server/ctx.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { expectNoAxeViolations } from '../harness/axe.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { ctxForSomebody, type FreshDatabase, idOf } from '../harness/fresh-database.ts';
import { scrollsSideways } from '../harness/page-look.ts';
import { openBeforeScripts } from '../harness/slow-scripts.ts';
import { openStage } from '../harness/stage.ts';
import type { StartedServer } from '../harness/start-server.ts';
import { seededReview } from './seeded-review.ts';

const QUESTION = 'launch-gtm-led-end-to-end';
const VAGUE = `We aligned with stakeholders and I think maybe we did a lot of customer research. It was a great success and
everyone was very happy. We ran campaigns on LinkedIn, webinars and email, and the module has dashboards and exports.`;

let database: FreshDatabase;
let server: StartedServer;
let browser: Browser;
let owner: Ctx;
let seeded: Awaited<ReturnType<typeof seededReview>>;
let vague: string;

beforeAll(async () => {
  const stage = await openStage({ strangers: true });
  ({ database, server, browser } = stage);
  owner = await ctxForSomebody(database);
  seeded = await seededReview(owner);
  vague = (
    await submitAttempt(
      { ...owner, now: () => new Date('2026-03-03T09:00:00Z') },
      { questionId: QUESTION, text: VAGUE },
    )
  ).id;
  return stage.close;
});

/** A page of the owner's; everything the browser complains about is kept in `complaints`. */
async function open(look: Look, path: string, javaScript = true) {
  const id = idOf(owner);
  const page = await openPage(browser, look, { javaScript, extraHTTPHeaders: { 'x-test-person': id } });
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${server.address}${path}`);
  if (javaScript) await page.waitForLoadState('networkidle');
  return { page, complaints };
}

describe('every page of the review, at every look', () => {
  const paths: [string, () => string][] = [
    ['review', () => `/attempts/${seeded.id}`],
    ['rating', () => `/attempts/${seeded.id}/rate`],
    ['attempts', () => `/practise/${QUESTION}/attempts`],
    ['history', () => '/history'],
    ['rubric', () => '/rubric'],
    ['a criterion', () => '/rubric/point-of-view'],
    ['an error', () => '/rubric/charisma'],
  ];
  const cases = (Object.keys(LOOKS) as Look[]).flatMap((look) =>
    paths.map(([name, path]) => [name, look, path] as const),
  );

  it.each(cases)('%s (%s) is accessible, quiet, and as wide as its window', async (name, look, path) => {
    const { page, complaints } = await open(look, path());
    await expectNoAxeViolations(page);
    expect(await scrollsSideways(page)).toBe(false);
    // A page that is not there is itself reported as a failed request.
    expect(complaints.filter((text) => name !== 'an error' || !text.includes('404'))).toEqual([]);
    await page.context().close();
  });
});

describe('reading a review on a wide screen', () => {
  it('stands each note at the height of its words, or below the note before it', async () => {
    for (const javaScript of [true, false]) {
      const { page } = await open('wide', `/attempts/${seeded.id}`, javaScript);
      let floor = 0;
      for (const index of seeded.notes.keys()) {
        const words = page.locator(`.words[data-finding="${index}"], .sign[data-finding="${index}"]`).first();
        const mark = await words.boundingBox();
        const note = await page.locator(`#margin-${index}`).boundingBox();
        if (!mark || !note) throw new Error(`Note ${index} is not on the page.`);
        expect(note.x).toBeGreaterThan(mark.x + 100);
        if (floor <= mark.y) expect(Math.abs(note.y - mark.y)).toBeLessThan(24);
        else expect(note.y).toBeGreaterThanOrEqual(floor);
        floor = note.y + note.height;
      }
      await page.context().close();
    }
  });

  it('shows the answer exactly as it was written', async () => {
    const { page } = await open('wide', `/attempts/${seeded.id}`);
    const shown = await page.locator('.paragraph').evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => {
        const copy = paragraph.cloneNode(true) as HTMLElement;
        copy.querySelectorAll('.margin, .sign').forEach((element) => element.remove());
        return copy.textContent;
      }),
    );
    expect(shown).toEqual(seeded.text.split('\n\n'));
    await page.context().close();
  });

  it('goes from note to note by keys and buttons, and leaves the keys alone when told to', async () => {
    const { page } = await open('wide', `/attempts/${seeded.id}`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.keyboard.press('j');
    expect(await focused()).toBe('mark-0');
    await page.keyboard.press('n');
    await page.keyboard.press('n');
    expect(await focused()).toBe('mark-2');
    expect(await page.locator('#margin-2 details').getAttribute('open')).not.toBeNull();
    expect(await page.locator('#margin-2').getByText('Who was it?').isVisible()).toBe(true);
    await page.keyboard.press('k');
    expect(await focused()).toBe('mark-1');
    await page.getByRole('button', { name: 'Previous note' }).click();
    expect(await focused()).toBe('mark-0');
    await page.getByLabel('with keys k and j').uncheck();
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByLabel('with keys k and j').isChecked()).toBe(false);
    await page.keyboard.press('j');
    expect(await focused()).toBe('');
    await page.context().close();
  });

  it('links words and note both ways, and lights both under the pointer', async () => {
    const { page } = await open('wide', `/attempts/${seeded.id}`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    await page.locator('#mark-1').click();
    expect(await focused()).toBe('margin-1');
    await page.locator('#margin-1 a[data-to=mark]').click();
    expect(await focused()).toBe('mark-1');
    await page.locator('.words[data-finding="2"]').hover();
    expect(await page.locator('#margin-2').getAttribute('class')).toContain('active');
    await page.context().close();
  });
});

describe('reading a review on a phone', () => {
  it('has the notes below, linked both ways, with and without scripts', async () => {
    for (const javaScript of [true, false]) {
      const { page } = await open('phone', `/attempts/${seeded.id}`, javaScript);
      expect(await page.locator('#margin-2').isVisible()).toBe(false);
      await page.locator('#mark-2').click();
      const note = page.locator('#note-2');
      await note.waitFor();
      const top = (await note.boundingBox())?.y ?? -1;
      expect(top).toBeGreaterThanOrEqual(0);
      expect(top).toBeLessThan(844);
      await note.locator('a[data-to=mark]').click();
      expect((await page.locator('#mark-2').boundingBox())?.y).toBeGreaterThanOrEqual(0);
      await page.context().close();
    }
  });
});

describe('disagreeing with a review', () => {
  it.each([true, false])('sets a remark aside, and brings it back (scripts: %s)', async (javaScript) => {
    const { page, complaints } = await open('wide', `/attempts/${vague}`, javaScript);
    const notes = page.locator('.margin .note');
    const before = await notes.count();
    expect(before).toBeGreaterThan(0);
    await notes.first().locator('summary').click();
    await notes
      .first()
      .getByRole('button', { name: /Not so/ })
      .click();
    const aside = page.getByRole('region', { name: 'Set aside by you' });
    await aside.waitFor();
    expect(await notes.count()).toBeLessThan(before);
    await aside.getByRole('button', { name: /Bring back/ }).click();
    await aside.waitFor({ state: 'detached' });
    expect(await notes.count()).toBe(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('disagreeing with one note after the other', () => {
  it.each(['wide', 'phone'] as const)(
    'keeps the reader’s place, and says what happened (%s)',
    async (look) => {
      const somebody = await ctxForSomebody(database, look);
      const { id } = await submitAttempt(somebody, { questionId: QUESTION, text: VAGUE });
      const page = await openPage(browser, look, { extraHTTPHeaders: { 'x-test-person': idOf(somebody) } });
      await page.goto(`${server.address}/attempts/${id}`);
      await page.waitForLoadState('networkidle');
      const place = look === 'wide' ? 'margin' : 'note';
      const notes = page.locator(look === 'wide' ? '.margin .note' : '.below .note');
      const focused = () => page.evaluate(() => document.activeElement?.id);
      expect(await notes.count()).toBeGreaterThan(2);
      const setAside = async (index: number) => {
        const note = page.locator(`#${place}-${index}`);
        await note.locator('summary').click();
        await note.getByRole('button', { name: /Not so/ }).press('Enter');
      };

      await setAside(1);
      await page.getByRole('status').getByText('Note set aside. You can bring it back below.').waitFor();
      await expect.poll(focused).toBe(`${place}-1`);
      expect(await page.locator(`#${place}-1 details`).getAttribute('open')).toBeNull();
      expect(new URL(page.url()).hash).toBe('');

      for (let left = await notes.count(); left > 0; left = await notes.count()) {
        await setAside(0);
        await expect.poll(() => notes.count()).toBeLessThan(left);
      }
      await expect.poll(focused).toBe('answer-heading');
      await page.context().close();
    },
  );
});

describe('rating oneself', () => {
  it('is asked before the review, can be skipped, and stands beside the reviewer’s level', async () => {
    const { page } = await open('wide', `/attempts/${seeded.id}/rate`);
    expect(await page.getByText('Said for this test.').count()).toBe(0);
    const own = page.getByRole('group', { name: /Your own part/ });
    await own.getByRole('radio', { name: /Partial/ }).check();
    await page.getByRole('button', { name: 'Keep and show the review' }).click();
    await page.waitForURL(`**/attempts/${seeded.id}`);
    const row = page.locator('.criteria > li').filter({ hasText: 'Your own part' });
    expect((await row.locator('.levels').textContent())?.replace(/\s+/g, ' ')).toMatch(
      /Reviewer:.Missing.*You:.Partial/,
    );
    await page.goto(`${server.address}/attempts/${seeded.id}/rate`);
    expect(await own.getByRole('radio', { name: /Partial/ }).isChecked()).toBe(true);
    await page.getByRole('link', { name: 'Skip to the review' }).first().click();
    await page.waitForURL(`**/attempts/${seeded.id}`);
    await page.context().close();
  });
});

describe('what is typed or chosen before the scripts have arrived', () => {
  it('stays: settings, search and rating', async () => {
    const id = idOf(owner);
    const slowly = async (path: string) => {
      const page = await openPage(browser, 'wide', { extraHTTPHeaders: { 'x-test-person': id } });
      return { page, arrive: await openBeforeScripts(page, server.address + path) };
    };
    const settings = await slowly('/settings');
    const seconds = settings.page.getByRole('spinbutton', { name: /Introduction/ });
    const confirm = settings.page.getByRole('textbox', { name: /to confirm/ });
    const rehearse = settings.page.getByRole('radio', { name: /Rehearse/ });
    await seconds.fill('77');
    await confirm.fill('del');
    await rehearse.check();
    await settings.arrive();
    expect([await seconds.inputValue(), await confirm.inputValue()]).toEqual(['77', 'del']);
    expect(await rehearse.isChecked()).toBe(true);
    await settings.page.context().close();

    const bank = await slowly('/practise');
    await bank.page.getByRole('searchbox').fill('pricing');
    await bank.arrive();
    expect(await bank.page.getByRole('searchbox').inputValue()).toBe('pricing');
    await bank.page.context().close();

    const rating = await slowly(`/attempts/${vague}/rate`);
    const choice = rating.page
      .getByRole('group', { name: /Your own part/ })
      .getByRole('radio')
      .first();
    await choice.check();
    await rating.arrive();
    expect(await choice.isChecked()).toBe(true);
    await rating.page.context().close();
  });
});

describe('several attempts at a question', () => {
  it('stand side by side, and show what changed in the words', async () => {
    const { page } = await open('wide', `/practise/${QUESTION}/attempts`);
    expect(await page.locator('thead th').allTextContents()).toEqual([
      'Criterion',
      expect.stringContaining('Attempt 1'),
      expect.stringContaining('Attempt 2'),
    ]);
    expect(await page.locator('.diff ins').count()).toBeGreaterThan(0);
    expect(await page.locator('.diff del').count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it.each([true, false])('one can be deleted, after a second thought (scripts: %s)', async (javaScript) => {
    const extra = await submitAttempt(owner, {
      questionId: QUESTION,
      text: `${VAGUE} And one more sentence.`,
    });
    const { page } = await open('phone', `/practise/${QUESTION}/attempts`, javaScript);
    const item = page.locator('ol > li').filter({ has: page.locator(`a[href="/attempts/${extra.id}"]`) });
    await item.locator('summary').click();
    await item.getByRole('button', { name: /Delete attempt/ }).click();
    await item.waitFor({ state: 'detached' });
    expect(await page.locator('ol > li').count()).toBe(2);
    await page.context().close();
  });
});

describe('light and dark', () => {
  it('follows the switch at once, and on the next page', async () => {
    const { page, complaints } = await open('wide', '/rubric');
    const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await paper();
    await page.getByRole('button', { name: 'Dark' }).click();
    await expect.poll(paper).not.toBe(light);
    const dark = await paper();
    await page.goto(`${server.address}/history`);
    expect(await paper()).toBe(dark);
    await page.getByRole('button', { name: 'As the system' }).click();
    await expect.poll(paper).toBe(light);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
