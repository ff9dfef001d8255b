/** Which topics lie so close that a story about the one can serve a question about the other. Pure: runs anywhere. */
import type { Topic } from './names.ts';

const NEAR: readonly (readonly [Topic, Topic])[] = [
  ['customer-insight', 'segmentation-sizing'],
  ['customer-insight', 'messaging'],
  ['customer-insight', 'product-sense'],
  ['segmentation-sizing', 'positioning'],
  ['segmentation-sizing', 'estimation'],
  ['segmentation-sizing', 'pricing-packaging'],
  ['positioning', 'messaging'],
  ['positioning', 'competitive'],
  ['messaging', 'enablement'],
  ['competitive', 'enablement'],
  ['competitive', 'strategy'],
  ['pricing-packaging', 'growth-lifecycle'],
  ['launch-gtm', 'enablement'],
  ['launch-gtm', 'growth-lifecycle'],
  ['growth-lifecycle', 'metrics-experiments'],
  ['metrics-experiments', 'sql-data-triage'],
  ['metrics-experiments', 'root-cause'],
  ['sql-data-triage', 'root-cause'],
  ['sql-data-triage', 'technical'],
  ['influence', 'prioritisation-roadmap'],
  ['product-sense', 'prioritisation-roadmap'],
  ['prioritisation-roadmap', 'strategy'],
];

/** Topics that are about the person and not about a field of work: any story may be theirs. */
const ABOUT_THE_PERSON: ReadonlySet<Topic> = new Set([
  'role-definition',
  'failure-behaviour',
  'company-specific',
  'questions-to-ask',
]);

/** Whether any field of work may answer a question on this topic. */
export const isAboutThePerson = (topic: Topic): boolean => ABOUT_THE_PERSON.has(topic);

/** The topics that lie close to one, in the order of the table. */
export const topicsNear = (topic: Topic): Topic[] =>
  NEAR.flatMap(([a, b]) => (a === topic ? [b] : b === topic ? [a] : []));
