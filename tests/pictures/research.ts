import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

/** A dossier with something under two points and a question to ask; returns the path of the pack of its round. */
export async function fillDossier(page: Page, address: string, application: string): Promise<string> {
  await addFact(page, `${address}${application}/research`, {
    point: 'News and funding',
    says: 'Raised a €40m Series B in March 2024, led by Northzone.',
    source: 'https://tidewater.example/press/series-b',
    thought: 'No word on what it is for. Ask which market comes first.',
  });
  await addFact(page, `${address}${application}/research`, {
    point: 'Recent launches',
    says: 'Launched offline mode in May 2026 for field inspectors.',
    source: 'changelog',
    thought: '',
  });
  await visit(page, `${address}${application}/questions`);
  await page
    .getByRole('textbox', { name: 'Question' })
    .first()
    .fill('Which launch would you do differently, and why?');
  await page.getByLabel('Whom').first().selectOption('hiring-manager');
  await page.getByRole('button', { name: 'Keep it', exact: true }).click();
  await page.getByText('Asked it? Note the answer').waitFor();
  await visit(page, `${address}${application}`);
  const round = await page.locator('a[href^="/interviews/"]:not([href*="new"])').first().getAttribute('href');
  return `/interviews/${/[0-9a-f-]{36}/.exec(round ?? '')?.[0]}/pack`;
}

type Fact = { point: string; says: string; source: string; thought: string };

async function addFact(page: Page, address: string, { point, says, source, thought }: Fact): Promise<void> {
  await visit(page, address);
  await page.getByRole('button', { name: `Add a fact: ${point}` }).click();
  await page.getByLabel('What it says').fill(says);
  await page.getByRole('textbox', { name: 'Source' }).fill(source);
  await page.getByRole('radio', { name: /^Checked/ }).check();
  await page.getByLabel('My thought on it').fill(thought);
  await page.getByRole('button', { name: 'Done' }).click();
  await page.getByRole('link', { name: `Change: ${says}` }).waitFor();
}
