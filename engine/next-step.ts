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

/** What to ask for where no finding asks: the fact that would move the criterion. */
const ASKS: Partial<Record<CriterionId, string>> = {
  'on-question': 'What would you say if you had one sentence to answer the question?',
  'lesson-learned': 'What did it cost, what was yours in it, and what do you do differently since?',
  'strength-backed': 'When did this strength change how something went, and what came of it?',
  'point-of-view': 'Which side are you on, why, and when would the other side be right?',
  specific: 'Which one time was it: when, where, who was there, and what happened?',
  recommendation: 'What do you decide, and on what condition?',
  diagnosis: 'What else could it be, and what would the data show in each case?',
  focus: 'Whom do you choose first, and whom do you leave out for it?',
  'strategic-questions': 'What is hard for this company now that you would want to hear about?',
  'company-research': 'What do they do that their rivals do not, and what do you think of it?',
  'quantified-outcome': 'What changed, by how much, and compared with what?',
  'own-role': 'What did you do yourself, and who did which other part?',
  'customer-evidence': 'Which customer did you hear, and what did you learn that changed something?',
  measurement: 'Who could go without it, so that you see what it did?',
  hypothesis: 'What should change, for whom, and by how much?',
  'business-metric': 'Who should do what more often, or pay what, because of this?',
  'outcome-not-feature': 'What could somebody do afterwards that was not possible before?',
  assumptions: 'What were you not told, what do you assume instead, and in which order will you go?',
  'leading-indicator': 'What would you look at in the first week, and what would you do on it?',
  readiness: 'Who tries it first, and what would make you stop?',
  'channel-fit': 'Where do these people already spend time, and whom do they believe there?',
  'data-triage': 'What does each figure count, and which would you trust for what?',
  partnership: 'Who saw it differently, and what did that change?',
  'pmm-lens': 'Whom was it for, what did they choose it over, and why?',
  'confident-humble': 'What are you sure of here, and where does your knowledge end?',
  concise: 'Which sentence holds your point, and what could go?',
};

/**
 * How sure it is that a criterion is the one to work on: what is missing comes before what is half there, and what
 * a finding shows before what was only not heard. A half that no words settle comes last: it may be there.
 */
function urgency({ level, findings: own }: CriterionReview, findings: readonly Finding[]): number {
  const shown = own.some((i) => findings[i]!.speaksFor !== 'clear');
  if (level === 'missing') return shown ? 3 : 2;
  return level === 'partial' ? (shown ? 1 : 0) : NONE;
}

const NONE = -1;

/** The one next step: of the most urgent criteria (`urgency`) the first in `ORDER`. */
export function nextStep(
  criteria: readonly CriterionReview[],
  findings: readonly Finding[],
): NextStep | undefined {
  let chosen: CriterionReview | undefined;
  let highest = NONE;
  for (const id of ORDER) {
    const entry = criteria.find(({ criterion }) => criterion === id);
    const urgent = entry ? urgency(entry, findings) : NONE;
    if (urgent <= highest) continue;
    highest = urgent;
    chosen = entry;
  }
  if (!chosen) return undefined;
  const gap = chosen.findings
    .map((i) => ({ finding: findings[i]!, i }))
    .find(({ finding }) => finding.speaksFor !== 'clear' && (finding.ask || finding.fix));
  return {
    criterion: chosen.criterion,
    title: gap?.finding.ask ?? gap?.finding.fix ?? ASKS[chosen.criterion] ?? chosen.because,
    detail: gap?.finding.message ?? chosen.because,
    ...(gap ? { finding: gap.i } : {}),
  };
}
