import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with each violation of WCAG 2.2 AA on the page as it stands, and the element it is at. */
export async function expectNoAxeViolations(page: Page): Promise<void> {
  await page.evaluate(axe.source);
  const violations = await page.evaluate(async (tags) => {
    const { axe: inPage } = window as unknown as { axe: typeof axe };
    const results = await inPage.run({ runOnly: tags });
    return results.violations.map(({ id, help, nodes }) => ({
      rule: id,
      help,
      at: nodes.map((node) => `${node.target.join(' ')}: ${node.failureSummary}`),
    }));
  }, RULES);
  expect(violations).toEqual([]);
}
