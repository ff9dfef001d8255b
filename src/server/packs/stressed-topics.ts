import type { Topic } from '#content/names.ts';
import type { CriterionId } from '#engine';
import { classifyRole } from '#server/roles/classify-role.ts';

/** What a job stresses, the most first, with the words of its text that say so. */
export type Stresses = { topics: Topic[]; criteria: CriterionId[]; quotes: string[] };

/** Quotes that are shown: enough to see by. */
const QUOTED = 4;

/** What the text of a job stresses; nothing where there is no text. */
export function stressedTopics({ title, jobText }: { title: string; jobText: string }): Stresses {
  if (jobText.trim() === '') return { topics: [], criteria: [], quotes: [] };
  const { reading } = classifyRole({ title, text: jobText });
  const quotes = reading.reasons.flatMap(({ for: what, quote }) => (what === 'stress' ? [quote] : []));
  return { topics: reading.topics, criteria: reading.criteria, quotes: quotes.slice(0, QUOTED) };
}
