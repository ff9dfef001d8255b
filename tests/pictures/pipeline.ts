import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

const TABLE = [
  'Company,Title,Status,Date applied,Source,Next action,Follow up date',
  'Saltmarsh,Product Marketing Manager,Interviewing,2026-10-12,Referral,Ask who is on the panel,2026-01-05',
  'Northlight Software,"Senior PMM, Platform",Applied,2026-10-20,LinkedIn,,',
  'Kestrel Analytics,Head of Product Marketing,Wishlist,,Recruiter,Read the posting again,2098-03-01',
  'Harbour & Pine,Product Marketing Manager,Rejected,2026-09-01,LinkedIn,,',
  'Quillfish,GTM Lead,Somersault,,,,',
].join('\n');

/** A table with rows that can be taken and one that cannot, looked at before anything is kept. */
export async function lookAtTable(page: Page): Promise<void> {
  await page.getByLabel('Or paste the table here').fill(TABLE);
  await page.getByRole('button', { name: 'See what would be kept' }).click();
  await page.getByRole('heading', { name: 'Cannot be taken' }).waitFor();
}

/** Four applications, and of one a round and somebody to meet; returns the path of that one. */
export async function fillPipeline(page: Page, address: string): Promise<string> {
  await visit(page, `${address}/pipeline/import`);
  await lookAtTable(page);
  await page.getByRole('button', { name: 'Keep 4 applications' }).click();
  await page.getByRole('link', { name: 'See the pipeline' }).click();
  await page.getByRole('link', { name: 'Saltmarsh', exact: true }).click();
  await page.waitForURL(/\/pipeline\/[0-9a-f-]{36}$/);
  await page.waitForLoadState('networkidle');
  const path = new URL(page.url()).pathname;
  await page.getByText('Write down who you meet').click();
  await page.getByLabel('Name').fill('Dana Okafor');
  await page.getByLabel(/^Part/).fill('hiring manager');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await page.getByText('Dana Okafor, hiring manager').waitFor();
  await page.getByRole('link', { name: 'Set the first round' }).click();
  await page.getByRole('heading', { name: 'Set a round' }).waitFor();
  await page.getByLabel('Round').selectOption('case');
  await page.getByLabel('Day').fill('2098-03-01');
  await page.getByLabel(/^Minutes/).fill('60');
  await page.getByRole('button', { name: 'Set the round' }).click();
  await page.waitForURL(`${address}${path}#rounds`);
  return path;
}
