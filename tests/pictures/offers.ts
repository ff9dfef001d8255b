import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

/** What is typed into an offer, by the names of its fields. */
type Typed = Record<string, string>;

/** One with most of what an offer may hold. */
export const FULL: Typed = {
  company: 'A payroll firm',
  title: 'Senior product marketing manager',
  base: '82,000',
  bonusAs: 'percent',
  bonus: '12.5',
  signOnFirst: '8,000',
  'grant0.as': 'options',
  'grant0.amount': '9,600',
  'grant0.price': '12.50',
  'grant0.strike': '4.20',
  'benefit0.name': 'Pension',
  'benefit0.worth': '4,000',
  'benefit1.name': '30 days of leave',
};

/** One in the same currency that pays more, and less of it at risk. */
export const PLAIN: Typed = {
  company: 'A marketplace',
  title: 'Product marketing lead',
  base: '98,000',
  'grant0.as': 'shares',
  'grant0.amount': '400',
  'grant0.price': '180',
  'grant0.yearly': '5-15-40-40',
};

/** Adds an offer through its form; returns the path of its page. */
export async function typeOffer(page: Page, address: string, offer: Typed): Promise<string> {
  await visit(page, `${address}/pipeline/offers/new`);
  for (const [name, value] of Object.entries(offer)) {
    const field = page.locator(`[name="${name}"]`);
    if (await field.evaluate((element) => element.matches('select'))) await field.selectOption(value);
    else await field.fill(value);
  }
  await page.getByRole('button', { name: 'Add the offer' }).click();
  await page.waitForURL(/\/pipeline\/offers\/[^/]{36}$/);
  return new URL(page.url()).pathname;
}
