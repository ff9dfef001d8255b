import type { Answer } from './answer.ts';
import type { Finding } from './finding.ts';
import type { CriterionReview, NextStep } from './review-types.ts';
import type { CriterionId } from './rubric.ts';

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
  'measurement',
  'hypothesis',
  'business-metric',
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

/** The one next step: the first criterion in `ORDER` that is missing, else the first that is partial. */
export function nextStep(
  criteria: readonly CriterionReview[],
  findings: readonly Finding[],
  _answer: Answer,
): NextStep | undefined {
  const weakest = (level: 'missing' | 'partial') =>
    ORDER.map((id) => criteria.find((entry) => entry.criterion === id && entry.level === level)).find(
      (entry) => entry,
    );
  const chosen = weakest('missing') ?? weakest('partial');
  if (!chosen) return undefined;
  const gap = chosen.findings
    .map((i) => ({ finding: findings[i]!, i }))
    .find(({ finding }) => finding.tone === 'gap' && (finding.ask || finding.fix));
  return {
    criterion: chosen.criterion,
    title: gap?.finding.ask ?? gap?.finding.fix ?? chosen.because,
    detail: gap?.finding.message ?? chosen.because,
    ...(gap ? { finding: gap.i } : {}),
  };
}
