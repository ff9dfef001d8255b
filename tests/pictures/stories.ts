import type { Page } from 'playwright-core';
import { visit } from './visit.ts';

/** What is typed into a story, by the names of its fields, and what is chosen for it. */
type Written = { title: string; words: Record<string, string>; criteria: string[]; topics: string[] };

/** A story with nothing left to ask, told in two lengths. */
export const WHOLE: Written = {
  title: 'The accountant opens the file',
  words: {
    employer: 'A payroll firm',
    happened: '2023-05',
    situation: 'Trials stalled at 4%, and the plan for the year stood on them.',
    problem: '“I could not tell whether this was for me or for the boss.”',
    myPart: 'I called nine customers, then rewrote the first page for the person who opens the file.',
    othersPart: 'Deniz in sales gave me the names. Mert in design argued against my headline, and was right.',
    evidence: 'Nine calls in two weeks: in eight of nine firms the accountant opens the file, not the owner.',
    result: 'Trial conversion went from 4% to 9% within a quarter; the old page stayed at 4%.',
    differently: 'I would call before I write the first version.',
    short:
      'In May 2023, at a payroll firm, trials stalled at 4%. I called nine customers and learned that the accountant ' +
      'opens the file, not the owner. I rewrote the page for her, and conversion went from 4% to 9% in a quarter.',
    middle:
      'In May 2023, at a payroll firm in Istanbul, trials stalled at 4% and nobody knew why. I called nine customers ' +
      'from a list that Deniz in sales gave me, and learned that the accountant opens the file, not the owner. I ' +
      'rewrote the page for her with Mert from design, who argued against my headline and was right. Conversion went ' +
      'from 4% to 9% in a quarter, while the old page stayed at 4%. Next time I would call before I write.',
  },
  criteria: ['specific', 'quantified-outcome', 'own-role', 'customer-evidence', 'partnership'],
  topics: ['launch-gtm', 'positioning', 'customer-insight'],
};

/** A failure, told once and with facts still to ask for. */
export const FAILED: Written = {
  title: 'The price rise that lost eleven clinics',
  words: {
    myPart: 'I set the date and wrote the letter without asking one clinic.',
    result: 'Eleven of forty clinics left within two months.',
    differently: 'I ask ten customers before a price changes.',
    short:
      'In 2022 I set the date of a price rise without asking one clinic. Eleven of forty left within two months, and ' +
      'that was my call. Since then I ask ten customers before a price changes; in 2023 we lost one.',
  },
  criteria: ['lesson-learned', 'specific', 'own-role'],
  topics: ['pricing-packaging'],
};

/** Writes a story as a person would, and returns its id. */
export async function typeStory(page: Page, address: string, story: Written): Promise<string> {
  await visit(page, `${address}/stories/new`);
  await page.getByRole('textbox', { name: 'Title' }).fill(story.title);
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.waitForURL(/\/stories\/[0-9a-f-]{36}$/);
  await page.waitForLoadState('networkidle');
  for (const [name, words] of Object.entries(story.words)) await page.locator(`[name="${name}"]`).fill(words);
  await page.getByText('Choose topics').click();
  for (const id of story.criteria) await page.locator(`[name="criteria"][value="${id}"]`).check();
  for (const id of story.topics) await page.locator(`[name="topics"][value="${id}"]`).check();
  await page.getByText('Saved', { exact: true }).waitFor();
  return page.url().split('/').at(-1)!;
}
