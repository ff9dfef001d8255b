import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

type Take = (name: string, path: string) => Promise<void>;

/** After an application: how it ended, the request, the causes, what they said, and what is made of it. */
export async function afterARejection(page: Page, address: string, take: Take): Promise<void> {
  await take('rejections-empty', '/pipeline/rejections');
  await take('practice-outcomes', '/readiness/outcomes');
  await visit(page, `${address}/pipeline/new`);
  await page.getByLabel('Company', { exact: true }).fill('Tidewater');
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.waitForURL(/\/pipeline\/[0-9a-f-]{36}/);
  const application = new URL(page.url()).pathname;
  await take('outcome-open', `${application}/outcome`);
  await visit(page, `${address}${application}/outcome`);
  await page.getByLabel('Rejected').check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.getByText('Nothing has to happen today.').waitFor();
  await take('outcome-rejected', `${application}/outcome`);
  await noteCauses(page, `${address}${application}/outcome`);
  await take('outcome-causes', `${application}/outcome`);
  await take('rejections', '/pipeline/rejections');
  await askForFeedback(page, `${address}${application}/outcome/request`);
  await take('feedback-request', `${application}/outcome/request`);
  await keepRemark(page, `${address}${application}/feedback`);
  await take('what-they-said', `${application}/feedback`);
  await take('readiness-heard', '/readiness/focus');
}

async function noteCauses(page: Page, address: string): Promise<void> {
  const causes = [
    [
      'They said it',
      'Your case had no threshold: I could not tell when you would have stopped.',
      'hypothesis',
    ],
    ['You observed it', 'They looked at the clock twice during the launch.', 'concise'],
    ['You guess it', 'Somebody inside was chosen already.', ''],
  ] as const;
  for (const [kind, words, criterion] of causes) {
    await visit(page, address);
    const form = page.getByRole('region', { name: 'What may have decided it' });
    const closed = form.locator('details:not([open]) > summary');
    if (await closed.count()) await closed.click();
    await form.getByRole('radio', { name: kind }).check();
    await form.getByLabel(/^The cause/).fill(words);
    await form.getByLabel('Criterion 1', { exact: true }).selectOption(criterion);
    await form.getByRole('button', { name: 'Keep it' }).click();
    await form.locator('li').getByText(words).waitFor();
  }
}

async function askForFeedback(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.getByLabel('Their name').fill('Ana');
  await page.getByLabel('What you would like to know').fill('Where in the case did the unfair part begin?');
  await page.getByLabel('Your name').fill('Bea');
  await page.getByRole('button', { name: 'Make the letter' }).click();
  await page.getByRole('heading', { name: 'Before you send it' }).waitFor();
}

async function keepRemark(page: Page, address: string): Promise<void> {
  await visit(page, address);
  await page.getByLabel('Their words').fill('Your positioning story was the sharpest of the week.');
  await page.getByLabel('Who said it').fill('Ana Ruiz');
  await page.getByLabel('The criterion that it speaks about').selectOption('focus');
  await page.getByRole('radio', { name: 'It came across', exact: true }).check();
  await page.getByRole('button', { name: 'Keep it' }).click();
  await page.locator('blockquote').waitFor();
}
