import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { readSheets } from '#content/one-pagers.ts';
import { LOOKS, type Look } from '../harness/browser.ts';
import { ANSWER, CV, IMPROVED, JOB, LONG, QUESTION, RIGHT_TO_LEFT, TOO_SHORT, VAGUE } from './answers.ts';
import { FULL, PLAIN, typeOffer } from './offers.ts';
import { fillPipeline, lookAtTable } from './pipeline.ts';
import { fillDossier } from './research.ts';
import { afterARejection } from './rejections.ts';
import { FAILED, typeStory, WHOLE } from './stories.ts';
import { contextForPictures, handIn, visit } from './visit.ts';

/** Something to do on a page before its picture is taken. */
type Prepare = (page: Page) => Promise<void>;

const OTHERS = {
  short: 'launch-gtm-slipped-date',
  vague: 'launch-gtm-launches-you-led',
  rtl: 'launch-gtm-flop-you-owned',
  long: 'launch-gtm-tier-the-launch',
};

/** Takes every page of the product, empty and used, into a folder; returns how many pictures it took. */
export async function everyPage(browser: Browser, address: string, folder: string): Promise<number> {
  const contexts = await Promise.all(
    (Object.keys(LOOKS) as Look[]).map(
      async (look) => [look, await contextForPictures(browser, LOOKS[look])] as const,
    ),
  );
  let taken = 0;
  const take = async (name: string, path: string, prepare?: Prepare) => {
    for (const [look, context] of contexts) {
      const page = await context.newPage();
      await visit(page, address + path);
      await prepare?.(page);
      await page.screenshot({ path: join(folder, `${name}-${look}.png`), fullPage: true });
      await page.close();
      taken++;
    }
  };
  await take('home-empty', '/');
  await take('history-empty', '/history');
  await take('attempts-empty', `/practise/${QUESTION}/attempts`);
  await take('bank', '/practise');
  await take('bank-typo', '/practise?q=pricng&kind=craft');
  await take('bank-nothing', '/practise?q=xqzzyvk');
  await take('answer-blank', `/practise/${QUESTION}`);
  await take('answer-typed', `/practise/${QUESTION}`, type(ANSWER));
  await take('answer-speak', `/practise/${QUESTION}`, record);
  await take('rubric', '/rubric');
  await take('criterion', '/rubric/quantified-outcome');
  await take('lessons', '/learn');
  await take('lesson', '/learn/focus');
  await take('lesson-done', '/learn/focus', doLesson);
  await take('committee-empty', '/learn/committee');
  await take('committee-rate', '/learn/committee/committee-09');
  await take('model-answers', '/learn/answers');
  await take('model-answers-pair', '/practise/positioning-create-category/answers');
  await take('one-pagers-empty', '/stories/pages');
  await take('numbers-empty', '/stories/numbers');
  await take('number-new', '/stories/numbers/add');
  await take('boards-empty', '/pipeline/roles/boards');
  await take('board-runs-empty', '/pipeline/roles/boards/runs');
  await take('stories-empty', '/stories');
  await take('story-new', '/stories/new');
  await take('stories-import', '/stories/import');
  await take('stories-seeds', '/stories/import', readCv);
  await take('coverage-empty', '/stories/coverage');
  await take('compass', '/learn/compass');
  await take('readiness-empty', '/readiness');
  await take('checklist', '/checklist');
  await take('plan-empty', '/plan');
  await take('interview-new', '/interviews/new');
  await take('funnel-empty', '/pipeline/funnel');
  await take('offers-empty', '/pipeline/offers');
  await take('offer-new', '/pipeline/offers/new');
  await take('pipeline-empty', '/pipeline');
  await take('application-new', '/pipeline/new');
  await take('applications-import', '/pipeline/import');
  await take('applications-import-preview', '/pipeline/import', lookAtTable);
  await take('settings', '/settings');
  await take('export-back', '/settings/import');
  await take('roles-empty', '/pipeline/roles');
  await take('role-add', '/pipeline/roles/add');
  await take('question-add', '/practise/add');
  await take('question-add-near', '/practise/add', addNearly);
  await take('questions-import', '/practise/import');
  await take('questions-import-preview', '/practise/import', pasteTable);
  await take('error', '/rubric/charisma');

  const context = await browser.newContext(LOOKS.wide);
  const page = await context.newPage();
  const first = await handIn(page, address, QUESTION, ANSWER);
  await take('rate', `${first}/rate`);
  await take('review', first);
  await take('review-open', first, (shown) => shown.locator('.note:visible summary').first().click());
  await rateMiddling(page, address + first);
  await take('review-rated', first);
  await take('again', `/practise/${QUESTION}?again=${first.split('/').at(-1)}`);
  await handIn(page, address, QUESTION, IMPROVED);
  await take('attempts', `/practise/${QUESTION}/attempts`);
  await take('review-short', await handIn(page, address, OTHERS.short, TOO_SHORT));
  await take('review-vague', await handIn(page, address, OTHERS.vague, VAGUE));
  await take('review-rtl', await handIn(page, address, OTHERS.rtl, RIGHT_TO_LEFT));
  await take('review-long', await handIn(page, address, OTHERS.long, LONG));
  for (const nth of ['01', '09', '10', '11', '12', '37'])
    await rateOnTheCommittee(page, `${address}/learn/committee/committee-${nth}`);
  await take('committee', '/learn/committee');
  await take('committee-said', '/learn/committee/committee-09');
  const sheet = await writePage(page, address);
  await take('one-pager', sheet);
  await take('one-pager-print', `${sheet}/print`);
  await take('one-pagers', '/stories/pages');
  await take('numbers-found', '/stories/numbers');
  await enterFigures(page, address);
  await take('numbers', '/stories/numbers');
  await take('number', await firstFigure(page, address));
  await take('review-numbers', await handIn(page, address, OTHERS.short, IMPROVED), (shown) =>
    shown.getByText('A version without what may not be shared').click(),
  );
  const story = await writeStory(page, address);
  await take('stories', '/stories');
  await take('story', story);
  await take('story-read', `${story}/short`);
  await take('story-unwritten', `${story}/long`);
  const told = await typeStory(page, address, WHOLE);
  await typeStory(page, address, FAILED);
  await take('coverage', '/stories/coverage');
  await take('answer-story', `/practise/${QUESTION}?story=${told}`, (shown) =>
    shown.getByText('Stories that fit').click(),
  );
  const offers = [await typeOffer(page, address, FULL), await typeOffer(page, address, PLAIN)];
  await take('offers', '/pipeline/offers');
  await take('offer', offers[0]!);
  const compared = offers.map((path) => `offer=${path.split('/').at(-1)}`).join('&');
  await take('offers-compared', `/pipeline/offers/compare?${compared}`);
  await take('readiness', '/readiness');
  await take('readiness-criterion', '/readiness/specific');
  await take('history', '/history');
  const role = await pasteRole(page, address);
  await take('roles', '/pipeline/roles');
  await take('roles-filtered', '/pipeline/roles?led=sales&kind=product-marketing');
  await take('role', role);
  const round = await afterARound(page, address);
  await take('debrief', `${round}/debrief`);
  await take('debrief-kept', `${round}/debrief?kept`);
  await take('transcript', `${round}/debrief/transcript?open`);
  await take('thanks', `${round}/thanks`);
  await setAnInterview(page, address);
  await afterARejection(page, address, take);
  await take('plan', '/plan');
  const application = await fillPipeline(page, address);
  await take('pipeline', '/pipeline');
  await take('pipeline-table', '/pipeline?view=table');
  await take('application', application);
  await take('research-empty', `${application}/research`);
  await take('questions-to-ask-empty', `${application}/questions`);
  const pack = await fillDossier(page, address, application);
  await take('research', `${application}/research`);
  await take('research-fact', `${application}/research`, async (shown) => {
    await shown.getByRole('link', { name: /^Change: Raised/ }).click();
    await shown.getByRole('button', { name: 'Done' }).waitFor();
  });
  await take('questions-to-ask', `${application}/questions`);
  await take('pack', pack);
  await take('home', '/');
  await Promise.all([context, ...contexts.map(([, each]) => each)].map((each) => each.close()));
  return taken;
}

function type(text: string): Prepare {
  return async (page) => {
    await page.locator('#answer').fill(text);
    await page.waitForTimeout(1_500); // the draft is saved and the remarks are there
  };
}

const record: Prepare = async (page) => {
  await page.getByRole('button', { name: 'Speak' }).click();
  await page.getByRole('button', { name: 'Record' }).click();
  await page.waitForTimeout(1_500);
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.locator('audio').waitFor();
};

/** A question that the bank has nearly so. */
const addNearly: Prepare = async (page) => {
  const text =
    'You have to raise prices by 15% for customers who signed two years ago. How would you go about it?';
  await page.getByLabel('The question, as it was asked').fill(text);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.getByText('Nothing is kept yet').waitFor();
};

/** A table with a row of each sort: new, there already, and not to be taken. */
const pasteTable: Prepare = async (page) => {
  const rows = [
    'question,kind,company',
    'How did you win the harbour in Bristol?,behavioural,Tidewater',
    'You have to raise prices by 15% for customers who signed two years ago. How would you go about it?,gtm-case,',
    'How do you train resellers?,cooking,Tidewater',
  ];
  await page.getByLabel('Or paste them here').fill(rows.join('\n'));
  await page.getByRole('button', { name: 'See what would be kept' }).click();
  await page.getByRole('heading', { name: 'Cannot be taken' }).waitFor();
};

async function rateMiddling(page: Page, review: string): Promise<void> {
  await visit(page, `${review}/rate`);
  for (const radio of await page.getByRole('radio', { name: /Partial/ }).all()) await radio.check();
  await page.getByRole('button', { name: 'Keep and show the review' }).click();
  await page.waitForURL(review);
}

/** An answer before the committee, rated by somebody who is kind, and unsure of the last criterion. */
async function rateOnTheCommittee(page: Page, address: string): Promise<void> {
  await visit(page, address);
  for (const radio of (await page.getByRole('radio', { name: /^Clear/ }).all()).slice(0, -1))
    await radio.check();
  await page.getByRole('button', { name: 'Keep and see what the others said' }).click();
  await page.getByRole('heading', { name: 'What the others said' }).waitFor();
}

/** A launch teardown as its example has it; the address of its page. */
async function writePage(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/stories/pages`);
  await page.getByRole('button', { name: 'New teardown' }).click();
  await page.getByLabel('Company').waitFor();
  await page.waitForLoadState('networkidle');
  const { company, fields } = readSheets().get('teardown')!.examples[0]!;
  await page.getByLabel('Company').fill(company);
  for (const [field, words] of Object.entries(fields)) await page.locator(`#field-${field}`).fill(words);
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

const readCv: Prepare = async (page) => {
  await page.getByLabel('Paste it').fill(CV);
  await page.getByRole('button', { name: 'Show what is in it' }).click();
  await page.getByRole('checkbox').first().check();
};

/** A story from a line of a CV, half of its facts given, told in thirty seconds; returns its path. */
async function writeStory(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/stories/import`);
  await readCv(page);
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('button', { name: 'Begin these stories' }).click();
  await page.getByRole('link', { name: 'Led the launch of offline mode' }).click();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await page
    .getByRole('textbox', { name: 'The problem' })
    .fill('“I write it on paper and type it up in the car.”');
  await page.getByRole('textbox', { name: 'The result' }).fill('The win rate against paper rose to 44%.');
  await page.getByRole('checkbox', { name: /^Your own part/ }).check();
  await page.getByRole('checkbox', { name: /^Customers heard/ }).check();
  await page.getByRole('textbox', { name: 'In 30 seconds' }).fill(ANSWER.split('\n')[0] ?? '');
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  return new URL(page.url()).pathname;
}

/** A role as somebody pastes it; the address of its page. */
async function pasteRole(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/pipeline/roles/add`);
  await page.getByLabel('Company').fill('Tidewater');
  await page.getByLabel('Title').fill('Senior Product Marketing Manager');
  await page.getByRole('textbox', { name: /^Place/ }).fill('Bristol, or remote in Europe');
  await page.getByLabel('The text of the job').fill(JOB);
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.waitForURL(/\/pipeline\/roles\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** A case round, eleven days from now. */
async function setAnInterview(page: Page, address: string): Promise<void> {
  await visit(page, `${address}/interviews/new`);
  await page.getByLabel('Company', { exact: true }).fill('Acme');
  await page.getByLabel('Round').selectOption('case');
  const day = new Date(Date.now() + 11 * 86_400_000).toISOString().slice(0, 10);
  await page.getByLabel('Day').fill(day);
  await page.getByRole('button', { name: 'Set the interview' }).click();
  await page.waitForURL(/\/plan$/);
}

/** A round that ended an hour ago, its debrief half written, and its transcript; the path of the interview. */
async function afterARound(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/interviews/new`);
  await page.getByLabel('Company', { exact: true }).fill('Bolt');
  const began = new Date(Date.now() - 2 * 3_600_000).toISOString();
  await page.getByLabel('Day').fill(began.slice(0, 10));
  await page.locator('[name=startsAt]').fill(began.slice(11, 16));
  await page.getByRole('button', { name: 'Set the interview' }).click();
  await page.waitForURL(/\/plan$/);
  await page.getByText(/^Interviews that are over/).click();
  const round = (await page.getByRole('link', { name: 'Bolt' }).first().getAttribute('href')) ?? '';
  await visit(page, `${address}${round}/debrief`);
  await page.getByLabel('Question 1', { exact: true }).fill('So, tell me about a launch you led.');
  await page.getByText('Badly', { exact: true }).first().click();
  await page.getByRole('textbox', { name: 'Said or done' }).fill('Asked twice how I know it was the page.');
  await page.getByRole('textbox', { name: 'What you think it meant' }).fill('Burnt by attribution before.');
  await page.getByRole('textbox', { name: 'One thing to change' }).fill('Say the number first.');
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await visit(page, `${address}${round}/debrief/transcript`);
  const [question, rest] = ['Ana: Tell me about a launch you led.', ANSWER.replaceAll('\n\n', ' ')];
  await page
    .getByLabel('Paste it')
    .fill(
      `${question}\nBen: ${rest}\nAna: What would you do differently?\nBen: I would train the resellers first.`,
    );
  await page.getByRole('button', { name: 'Find the questions' }).click();
  await page.getByRole('heading', { name: '2 questions' }).waitFor();
  return round;
}

/** Both exercises of a lesson, as somebody does them who gets half of it right. */
async function doLesson(page: Page): Promise<void> {
  await page.getByRole('checkbox').nth(1).check();
  await page.getByRole('checkbox').nth(2).check();
  await page.getByRole('button', { name: 'Check' }).click();
  await page.getByText(/\d of \d found/).waitFor();
  await page.getByRole('button', { name: 'Have it read' }).click();
  await page.getByText('Before:').waitFor();
}

/** A ledger that says otherwise than the improved answer, and holds one of its figures back. */
async function enterFigures(page: Page, address: string): Promise<void> {
  for (const [measure, words, secrecy] of [
    ['Win rate against the paper form', 'from 31% to 48%', 'Public.'],
    ['Deals closed', 'Nine of the eleven', 'Confidential.'],
  ] as const) {
    await visit(page, `${address}/stories/numbers/add`);
    await page.getByLabel('What does it measure?').fill(measure);
    await page.getByLabel('The figure').fill(words);
    await page.getByLabel(secrecy).check();
    await page.getByRole('button', { name: 'Enter it' }).click();
    await page.waitForURL(/numbers#ledger$/);
  }
}

async function firstFigure(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/stories/numbers`);
  const ledger = page.getByRole('region', { name: 'In your ledger' });
  return (await ledger.getByRole('link').first().getAttribute('href')) ?? '';
}
