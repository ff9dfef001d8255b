/**
 * A search from the first role to what a rejection teaches, walked as a person would: by links, labels and buttons
 * alone. The end-to-end test walks it, and `npm run tour` takes its pictures.
 */
import type { Page } from 'playwright-core';
import { addDays, clockIn, dayIn } from '#server/days/days.ts';

/** Called where something is to be seen, with a name for the picture and what it shows; `whole` is all of the page. */
export type Seen = (name: string, shows: string, whole?: 'whole') => Promise<void>;

const JOB = `Product Marketing Manager, Route planning

You own positioning and messaging for our route planner, from customer interviews to the launch. You build battlecards
and train the sales team on them, and you run pricing research with dispatchers in three countries. You measure each
launch against a holdout and report win rates to the leadership. Five years in product marketing for business software.`;

/** Walks from a role to the practice that a rejection leads to. `now` is the browser's own moment. */
export async function walkTheSearch(
  page: Page,
  address: string,
  seen: Seen,
  now = new Date(),
): Promise<void> {
  const open = async (path: string) => {
    await page.goto(address + path);
    await settled(page);
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  await open('/pipeline/roles/add');
  await page.getByLabel('Company').fill('Tidewater');
  await page.getByLabel('Title').fill('Product Marketing Manager');
  await page.getByRole('textbox', { name: /^Place/ }).fill('Rotterdam, Netherlands');
  await page.getByLabel('The text of the job').fill(JOB);
  await page.getByRole('button', { name: 'Add it' }).click();
  await heading('Product Marketing Manager');
  await settled(page);
  await seen('role', 'A role, read for what the work is: each word that says so is underlined.');

  await page.getByRole('button', { name: 'I have applied' }).click();
  await heading('Tidewater');
  await settled(page);
  const application = new URL(page.url()).pathname;
  await seen('application', 'The application that it became, with the job’s own text kept in it.');

  await page.getByRole('link', { name: 'Research' }).click();
  await heading('Research: Tidewater');
  await settled(page);
  await page.getByRole('button', { name: 'Add a fact: News and funding' }).click();
  await page.getByLabel('What it says').fill('Founded in 2016');
  await page.getByRole('textbox', { name: 'Source' }).fill('their press page');
  await page.getByRole('radio', { name: /^Checked/ }).check();
  await page.getByLabel('My thought on it').fill('Ten years on, who still remembers the first customer?');
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByText('My thought: Ten years on').waitFor();
  await settled(page);
  await seen('research', 'Research in six points, each fact with its source; what is unknown is a question.');

  await open(application);
  await page.getByRole('link', { name: 'Set the first round' }).click();
  await page.getByRole('combobox', { name: /^Round/ }).selectOption('hiring-manager');
  await page.getByLabel('Day').fill(addDays(dayIn('UTC', now), 2));
  await page.getByLabel('Time (if you know it)').fill('14:30');
  await page.getByRole('combobox', { name: /^Time zone/ }).selectOption('UTC');
  await page.getByLabel('Who will be there').fill('Ana Prins, head of marketing');
  await page.locator('main form button.primary').click();
  await page.getByRole('link', { name: 'Hiring manager round', exact: true }).waitFor();
  await settled(page);
  const round = (await page
    .getByRole('link', { name: 'Hiring manager round', exact: true })
    .getAttribute('href'))!;
  await open(`${round}/pack`);
  await seen(
    'pack',
    'The pack for the round: likely questions and why, research, stories. It opens offline too.',
  );

  // The day has come: the round began not quite two hours ago, so that it ended within the hour whatever the walk takes.
  const began = new Date(now.getTime() - 110 * 60_000);
  await open(round);
  await page.getByLabel('Day').fill(dayIn('UTC', began));
  await page.getByLabel('Time (if you know it)').fill(clockIn('UTC', began));
  await page.locator('main form button.primary').first().click();
  await settled(page);
  await open('/');
  await page.getByText('23 hours left').waitFor();
  await seen('today-after', 'Today, an hour after the round: the debrief, and the note that is due.');

  await page.getByRole('link', { name: 'Debrief it, three minutes' }).click();
  await heading('Debrief: Tidewater');
  await settled(page);
  await page.getByLabel('Question 1', { exact: true }).fill('So, tell me about a launch you led.');
  await page.getByRole('group', { name: 'How did your answer to question 1 go?' }).getByText('Badly').click();
  await page.getByRole('status').getByText('Saved', { exact: true }).waitFor();
  await page.getByRole('radio', { name: 'Tell me about a launch you led.', exact: true }).check();
  await page.getByText('It went badly').click();
  await page
    .getByRole('textbox', { name: 'Said or done' })
    .fill('Ana asked twice how I know that it was the page.');
  await page
    .getByRole('textbox', { name: 'What you think it meant' })
    .fill('She was burnt by attribution before.');
  await page.getByRole('textbox', { name: 'One thing to change' }).fill('Say the number first.');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('One question is noted as asked at Tidewater.').waitFor();
  await seen(
    'debrief',
    'The debrief: what came, how it went; what was observed stands apart from what is guessed.',
    'whole',
  );

  await open(`${round}/thanks`);
  await page.getByText(/things are missing/).waitFor();
  await page
    .getByLabel('What you talked about')
    .fill('I keep coming back to how dispatchers choose a route planner.');
  await page.getByLabel('Something they said').fill('You asked me twice how I know that it was the page.');
  await page
    .getByLabel('What you want to add')
    .fill('I looked again: nine of the eleven deals closed before June.');
  await page.getByLabel('Closing, with your name').fill('Kind regards,\nBen');
  await page.getByLabel('To', { exact: true }).fill('ana@tidewater.example');
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Open it in your mail' }).waitFor();
  await settled(page);
  await seen(
    'thanks',
    'The note of thanks: it leaves only with three points that this conversation alone had.',
  );
  await page.getByRole('button', { name: 'I sent it' }).click();
  await page.getByText('You sent it').waitFor();

  await open(`${application}/outcome`);
  await page.getByLabel('Rejected').check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Nothing has to happen today.').waitFor();
  await settled(page);
  await page.getByRole('link', { name: 'Write the request' }).click();
  await heading('Ask for the unfiltered version');
  await settled(page);
  await page.getByLabel('Their name').fill('Ana');
  await page.getByLabel('What you would like to know').fill('Which answer left you in two minds?');
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await page.getByText('nothing in it blames').waitFor();
  await settled(page);
  await seen('request', 'After a no: a request for the unfiltered version, in writing, that blames nobody.');

  await open(`${application}/outcome`);
  await page.getByRole('radio', { name: 'They said it' }).check();
  await page.getByLabel(/^The cause/).fill('Your plan had no threshold to stop at.');
  await page.getByLabel('Criterion 1', { exact: true }).selectOption('hypothesis');
  await page.getByLabel('How you heard criterion 1').selectOption('missing');
  const decided = page.getByRole('region', { name: 'What may have decided it' });
  await decided.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('“Your plan had no threshold to stop at.”').waitFor();
  await settled(page);
  for (const [kind, cause] of [
    ['You observed it', 'Ana asked twice how I know that it was the page.'],
    ['You guess it', 'Somebody inside was chosen already.'],
  ] as const) {
    await decided.getByText('Note another cause').click();
    await decided.getByRole('radio', { name: kind }).check();
    await decided.getByLabel(/^The cause/).fill(cause);
    await decided.getByRole('button', { name: 'Keep it' }).click();
    await decided.locator('li').getByText(cause).waitFor();
    await settled(page);
  }
  await page.getByRole('heading', { name: 'What may have decided it' }).scrollIntoViewIfNeeded();
  await seen('rejection', 'What they said, what was observed and what is guessed are kept apart.');

  await open('/');
  const practise = page.getByRole('region', { name: 'Practise' });
  const named = practise.getByText('Named in a rejection.');
  await named.waitFor();
  await named.first().scrollIntoViewIfNeeded();
  await seen('today-taught', 'And what they named is due on Today, until it has been practised.');
}

/** Adds two offers and sets them side by side. */
export async function compareOffers(page: Page, address: string, seen: Seen): Promise<void> {
  for (const [company, base, shares] of [
    ['Tidal', '82,000', '4,800'],
    ['Harbour', '91,000', '600'],
  ] as const) {
    await page.goto(`${address}/pipeline/offers/new`);
    await settled(page);
    await page.getByLabel('Company').fill(company);
    await page.getByLabel('Currency').fill('EUR');
    await page.getByLabel('Base, a year').fill(base);
    const equity = page.getByRole('group', { name: 'Equity 1' });
    await equity.getByLabel('Kind').selectOption('shares');
    await equity.getByLabel('How many, or the value').fill(shares);
    await equity.getByLabel('A share is worth, today').fill('10');
    await page.getByRole('button', { name: 'Add the offer' }).click();
    await page.getByRole('heading', { level: 1, name: company }).waitFor();
    await settled(page);
  }
  await page.goto(`${address}/pipeline/offers`);
  await settled(page);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Compare those ticked' }).click();
  await page.getByRole('heading', { level: 1, name: 'Offers side by side' }).waitFor();
  const both = page.getByRole('region', { name: 'Side by side' });
  await both
    .getByRole('row', { name: /^Together/ })
    .first()
    .waitFor();
  await settled(page);
  await seen(
    'offers',
    'Two offers side by side, over one year and four, and what share of each is at risk.',
    'whole',
  );
}

const settled = (page: Page) => page.waitForLoadState('networkidle');
