import type { Finding } from './finding.ts';
import type { CriterionReview, NextStep } from './review-types.ts';
import type { CriterionId, Kind } from './rubric.ts';

/**
 * The order in which a change moves an answer most, when several criteria are equally low: first answer the
 * question, then make it one episode with a result, then the criterion that the kind exists for, then polish.
 */
const ORDER: readonly CriterionId[] = [
  'on-question',
  'lesson-learned',
  'strength-backed',
  'point-of-view',
  'specific',
  'recommendation',
  'diagnosis',
  'focus',
  'strategic-questions',
  'company-research',
  'quantified-outcome',
  'own-role',
  'customer-evidence',
  'hypothesis',
  'business-metric',
  'measurement',
  'outcome-not-feature',
  'assumptions',
  'leading-indicator',
  'readiness',
  'channel-fit',
  'data-triage',
  'partnership',
  'pmm-lens',
  'confident-humble',
  'concise',
];

/** What decides between steps beside the level: what the criterion needs, and whether half is surely all there is. */
export type Lack = { needs: string; lacking?: boolean };

/**
 * How sure it is that a criterion is the one to work on: what is missing comes before what is half there, and what
 * a finding shows before what was only not heard. A half that no words settle and that may be all there is none. Seconds
 * over the time, or a thing said twice, come after everything that the answer lacks.
 */
function urgency(
  { criterion, level, findings: own }: CriterionReview,
  findings: readonly Finding[],
  lackOf: (criterion: CriterionId) => Lack,
): number {
  const shown = own.some((i) => findings[i]!.speaksFor !== 'clear');
  if (level === 'missing') return shown ? 4 : 3;
  if (level !== 'partial') return NONE;
  if (shown) return criterion === 'concise' ? 0 : 2;
  return lackOf(criterion).lacking ? 1 : NONE;
}

const NONE = -1;

const PLACE = Object.fromEntries(ORDER.map((id, place) => [id, place])) as Record<CriterionId, number>;

/**
 * What is asked where a kind of question asks for a criterion in another way: "why us?" has no other side that
 * could be right.
 */
const ASKED: Partial<Record<Kind, Partial<Record<CriterionId, string>>>> = {
  company: {
    'point-of-view': 'say one thing that you think about them, and the fact that makes you think so',
  },
};

/** The one next step: of the most urgent criteria (`urgency`) the first in `ORDER`; `lackOf` says what makes one clear. */
export function nextStep(
  kind: Kind,
  criteria: readonly CriterionReview[],
  findings: readonly Finding[],
  lackOf: (criterion: CriterionId) => Lack,
): NextStep | undefined {
  let chosen: CriterionReview | undefined;
  let highest = NONE;
  for (const entry of criteria) {
    const urgent = urgency(entry, findings, lackOf);
    if (urgent < highest || urgent === NONE) continue;
    if (chosen && urgent === highest && PLACE[entry.criterion] > PLACE[chosen.criterion]) continue;
    highest = urgent;
    chosen = entry;
  }
  if (!chosen) return undefined;
  const gap = chosen.findings
    .map((i) => ({ finding: findings[i]!, i }))
    .find(({ finding }) => finding.speaksFor !== 'clear' && (finding.ask || finding.fix));
  return {
    criterion: chosen.criterion,
    title:
      gap?.finding.ask ??
      gap?.finding.fix ??
      asSentence(ASKED[kind]?.[chosen.criterion] ?? lackOf(chosen.criterion).needs),
    detail: gap?.finding.message ?? chosen.because,
    ...(gap ? { finding: gap.i } : {}),
  };
}

const asSentence = (needs: string): string => `${needs.charAt(0).toUpperCase()}${needs.slice(1)}.`;
