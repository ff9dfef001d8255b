import { eq } from 'drizzle-orm';
import type { Browser, Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readSheets } from '#content/one-pagers.ts';
import type { Form } from '#content/one-pager-fields.ts';
import type { Ctx } from '#server/ctx.ts';
import { createOnePager } from '#server/one-pagers/create-one-pager.ts';
import { getOnePager } from '#server/one-pagers/get-one-pager.ts';
import { saveOnePager } from '#server/one-pagers/save-one-pager.ts';
import { onePagers } from '#server/schema.ts';
import { LOOKS, openPage, type Look } from '../harness/browser.ts';
import { idOf, type FreshDatabase } from '../harness/fresh-database.ts';
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
  ({ database, server, browser, ctx } = stage);
  return stage.close;
});
beforeEach(async () => {
  await database.db.delete(onePagers).where(eq(onePagers.ownerId, idOf(ctx)));
});

/** The form's example as a page of one's own. */
async function written(
  form: Form,
  fields: object = readSheets().get(form)!.examples[0]!.fields,
): Promise<string> {
  const { id } = await createOnePager(ctx, { form });
  await saveOnePager(ctx, { id, version: 1, title: 'Rotas for care homes', company: 'Rotaleaf', fields });
  return id;
}
const at = (id: string, rest = '') => `${server.address}/stories/pages/${id}${rest}`;
const stored = async (id: string) => (await getOnePager(ctx, { id })).fields;

describe.each(Object.keys(LOOKS) as Look[])('is accessible and fits (%s)', (look) => {
  it('the list, empty and not', async () => {
    await expectAccessibleAndFitting(browser, look, `${server.address}/stories/pages`);
    await written('go-to-market');
    await expectAccessibleAndFitting(browser, look, `${server.address}/stories/pages`);
  });
  it('a page, empty and full, and its print', async () => {
    await expectAccessibleAndFitting(browser, look, at((await createOnePager(ctx, { form: 'teardown' })).id));
    const id = await written('go-to-market', {
      'metric-1': 'Awareness and sign-ups, as many as we can get by May.',
      segment: 'x'.repeat(900),
    });
    await expectAccessibleAndFitting(browser, look, at(id));
    await expectAccessibleAndFitting(browser, look, at(id, '/print'));
  });
});

it.each([true, false])(
  'a one-pager is begun, written, read, mended and deleted (scripts: %s)',
  async (javaScript) => {
    const page = await openPage(browser, 'wide', { javaScript });
    const settled = () => (javaScript ? page.waitForLoadState('networkidle') : undefined);
    await page.goto(`${server.address}/stories/pages`);
    await page.getByText('None yet.').waitFor();
    await page.getByRole('button', { name: 'New one-pager' }).click();
    await page.getByRole('heading', { level: 1, name: 'Go-to-market one-pager' }).waitFor();
    await page.getByText('Nothing to read yet.').waitFor();
    await settled();

    await page.getByLabel('Title').fill('Flowers first');
    await page.getByLabel('Not doing').fill('No chains: their head office decides, and it buys once a year.');
    await page
      .getByLabel('Experiment')
      .fill('I recommend that we launch in May if eight of ten shops order twice.');
    const review = page.getByRole('region', { name: 'How it reads' });
    await (javaScript
      ? page.getByRole('status').getByText('Saved', { exact: true }).waitFor()
      : page.getByRole('button', { name: 'Save' }).click());
    // The review follows what was saved, and its words lead to the field.
    const words = review.getByRole('link', { name: /^Evidence in Experiment/ }).first();
    await words.waitFor();
    await words.click();
    if (javaScript) {
      const marked = page.evaluate(() => {
        const box = document.activeElement as HTMLTextAreaElement;
        return [box.id, box.value.slice(box.selectionStart, box.selectionEnd)];
      });
      expect(await marked).toEqual(['field-experiment', expect.stringContaining('I recommend')]);
    } else expect(new URL(page.url()).hash).toBe('#field-experiment');
    await review
      .getByText(/belongs in/)
      .first()
      .waitFor();

    const id = new URL(page.url()).pathname.split('/').at(-1)!;
    expect(await stored(id)).toMatchObject({ experiment: expect.stringContaining('eight of ten') });
    await page.getByText('Delete this page').click();
    await page.getByRole('button', { name: 'Delete it' }).click();
    await page.getByText('None yet.').waitFor();
    await expect(getOnePager(ctx, { id })).rejects.toMatchObject({ status: 404 });
    await page.context().close();
  },
);

it('words typed in two windows are both there to choose from', async () => {
  const id = await written('teardown', { speed: 'All at once.' });
  const page = await openPage(browser, 'wide');
  await page.goto(at(id));
  await page.waitForLoadState('networkidle');
  await saveOnePager(ctx, { id, version: 2, fields: { speed: 'In three waves, said the other window.' } });
  await page.getByLabel('Speed').fill('In two waves.');
  await page.getByText('There are other words for this page').waitFor();
  await page.getByText('Show what differs').click();
  await page.getByText('In three waves, said the other window.').waitFor();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  expect(await stored(id)).toEqual({ speed: 'In two waves.' });
  await page.getByRole('button', { name: 'Use the other words' }).click();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await expect.poll(() => stored(id)).toEqual({ speed: 'In three waves, said the other window.' });
  // What stood there before is offered back.
  await page.getByRole('button', { name: 'Leave them' }).waitFor();
  await page.context().close();
});

it('words typed before the scripts were there, and while the server is away, are not lost', async () => {
  const id = await written('teardown', {});
  const page = await openPage(browser, 'wide');
  const release = await openBeforeScripts(page, at(id));
  await page.getByLabel('Speed').fill('A closed beta first.');
  await release();
  await expect.poll(() => stored(id)).toEqual({ speed: 'A closed beta first.' });

  await page.route('**/api/one-pagers/**', (route) => route.abort());
  await page.getByLabel('Speed').fill('A closed beta of 60 first.');
  await page.getByText('Not saved yet, kept in this browser').waitFor();
  await page.unroute('**/api/one-pagers/**');
  await page.reload();
  await expect.poll(() => page.getByLabel('Speed').inputValue()).toBe('A closed beta of 60 first.');
  await expect.poll(() => stored(id)).toEqual({ speed: 'A closed beta of 60 first.' });
  await page.context().close();
});

it('what the server does not do is said, and words typed meanwhile are kept', async () => {
  const id = await written('go-to-market');
  const page = await openPage(browser, 'wide');
  await page.goto(at(id));
  await page.waitForLoadState('networkidle');
  const refuse = async (action: string, why: string) => {
    await page.route(`**/stories/pages/*?/${action}`, (route) =>
      route.fulfill({ json: { type: 'failure', status: 503, data: `[{"problem":1},"${why}"]` } }),
    );
  };
  await refuse('dismiss', 'Away at the note.');
  await refuse('delete', 'Away at the deletion.');
  await page.locator('summary:text("Why"), summary:text("How to mend it")').first().click();
  await page
    .getByRole('button', { name: /^Not so/ })
    .first()
    .click();
  await page.getByRole('alert').getByText('Away at the note.').waitFor();
  await page.getByText('Delete this page').click();
  await page.getByRole('button', { name: 'Delete it' }).click();
  await page.getByRole('alert').getByText('Away at the deletion.').waitFor();
  await page.getByLabel('Not doing').fill('No chains.');
  await expect.poll(async () => (await stored(id))['not-doing']).toBe('No chains.');

  await page.unroute('**/stories/pages/*?/dismiss');
  await page.route('**/stories/pages/*?/dismiss', (route) =>
    route.fulfill({ json: { type: 'error', error: { status: 500, message: 'A pipe burst.' } } }),
  );
  await page
    .getByRole('button', { name: /^Not so/ })
    .first()
    .click();
  await page.getByText('Everything you had saved is still there. Go back:').waitFor();
  await page.context().close();
});

describe('on paper', () => {
  const sheets = async (page: Page) =>
    (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length;
  const filled = (form: Form, characters: number) => {
    const all = readSheets().get(form)!.fields;
    const each = Math.floor(characters / all.length);
    const words = 'Shops that order twice within a month, in Antwerp. '.repeat(80);
    return Object.fromEntries(all.map(({ id }) => [id, words.slice(0, each)]));
  };

  it.each<[string, Form, object | undefined, number]>([
    ['an example one-pager', 'go-to-market', undefined, 1],
    ['an example teardown', 'teardown', undefined, 1],
    ['a one-pager as full as one sheet is', 'go-to-market', filled('go-to-market', 4700), 1],
    ['a teardown as full as one sheet is', 'teardown', filled('teardown', 4900), 1],
    ['one that is as full at the widest setting', 'go-to-market', filled('go-to-market', 2200), 1],
    ['one that is as full at the next', 'go-to-market', filled('go-to-market', 3400), 1],
    ['one that is too long', 'go-to-market', filled('go-to-market', 12_000), 2],
  ])('%s', async (_what, form, fields, many) => {
    const page = await openPage(browser, 'dark');
    await page.goto(at(await written(form, fields), '/print'));
    const said = many === 1 ? 'One sheet of A4.' : 'longer than one sheet';
    await page.getByText(said).waitFor();
    expect(await sheets(page)).toBe(many);
    await page.emulateMedia({ media: 'print' });
    for (const unwanted of ['navigation', 'contentinfo', 'button'] as const)
      expect(await page.getByRole(unwanted).count()).toBe(0);
    const paper = await page.locator('article').evaluate((sheet) => {
      const { color, backgroundColor } = getComputedStyle(sheet);
      return [color, backgroundColor];
    });
    expect(paper).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
    await page.context().close();
  });
});
