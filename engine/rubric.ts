/**
 * The contract of the rubric: kinds, criteria, levels, states, and which kind calls for which criterion.
 * The prose (what a level means, examples, sources) is content: `content/rubric/<criterion>.md`.
 */

export const RUBRIC_VERSION = '1.0.0';

export const KINDS = [
  'intro',
  'behavioural',
  'failure',
  'strengths',
  'opinion',
  'craft',
  'gtm-case',
  'analysis-case',
  'company',
  'reverse',
] as const;
export type Kind = (typeof KINDS)[number];

export const CRITERIA = [
  'on-question',
  'concise',
  'confident-humble',
  'specific',
  'quantified-outcome',
  'own-role',
  'customer-evidence',
  'outcome-not-feature',
  'pmm-lens',
  'lesson-learned',
  'strength-backed',
  'partnership',
  'point-of-view',
  'focus',
  'business-metric',
  'hypothesis',
  'measurement',
  'recommendation',
  'readiness',
  'leading-indicator',
  'diagnosis',
  'data-triage',
  'channel-fit',
  'assumptions',
  'company-research',
  'strategic-questions',
] as const;
export type CriterionId = (typeof CRITERIA)[number];

/** What an interviewer would write: see `content/rubric/`. `not-elicited` is never a fault. */
export const LEVELS = ['missing', 'partial', 'clear'] as const;
export type Level = (typeof LEVELS)[number];
export type LevelOrNone = Level | 'not-elicited';

/** States that come before any level; an answer in one of them gets advice and no levels. */
export const STATES = [
  'empty',
  'too-short',
  'echo',
  'repetitive',
  'word-list',
  'off-question',
  'instruction',
  'not-english',
] as const;
export type StateBeforeLevels = (typeof STATES)[number];
export type State = 'reviewed' | StateBeforeLevels;

export type Role = 'pmm' | 'pm';

const BASE = ['on-question', 'concise'] as const;

/** Which criteria a kind calls for, in the order in which they are shown. */
export const CALLED_FOR: Record<Kind, readonly CriterionId[]> = {
  intro: [
    ...BASE,
    'confident-humble',
    'specific',
    'quantified-outcome',
    'own-role',
    'pmm-lens',
    'outcome-not-feature',
  ],
  behavioural: [
    ...BASE,
    'confident-humble',
    'specific',
    'quantified-outcome',
    'own-role',
    'customer-evidence',
    'outcome-not-feature',
    'pmm-lens',
    'partnership',
  ],
  failure: [...BASE, 'confident-humble', 'specific', 'own-role', 'lesson-learned'],
  strengths: [...BASE, 'confident-humble', 'strength-backed', 'quantified-outcome'],
  opinion: [...BASE, 'confident-humble', 'point-of-view'],
  craft: [...BASE, 'customer-evidence', 'outcome-not-feature', 'pmm-lens', 'partnership', 'business-metric'],
  'gtm-case': [
    ...BASE,
    'assumptions',
    'focus',
    'channel-fit',
    'business-metric',
    'hypothesis',
    'measurement',
    'leading-indicator',
    'readiness',
    'recommendation',
    'customer-evidence',
  ],
  'analysis-case': [
    ...BASE,
    'assumptions',
    'diagnosis',
    'data-triage',
    'leading-indicator',
    'recommendation',
    'business-metric',
    'hypothesis',
  ],
  company: [...BASE, 'confident-humble', 'company-research', 'point-of-view'],
  reverse: [...BASE, 'company-research', 'strategic-questions'],
};

/** Seconds that an answer of this kind may take (practice: about a minute; the pitch two; a case three). */
export function secondsFor(kind: Kind): number {
  if (kind === 'intro') return 120;
  return kind === 'gtm-case' || kind === 'analysis-case' ? 180 : 60;
}

/** The criteria a question of this kind calls for from a candidate in this role. */
export function criteriaFor(kind: Kind, role: Role): CriterionId[] {
  return CALLED_FOR[kind].filter((id) => !(id === 'pmm-lens' && role === 'pm'));
}
