/** Every level file, by criterion. */
import { assumptions } from './assumptions.ts';
import { businessMetric } from './business-metric.ts';
import { channelFit } from './channel-fit.ts';
import { companyResearch } from './company-research.ts';
import { concise } from './concise.ts';
import { confidentHumble } from './confident-humble.ts';
import { customerEvidence } from './customer-evidence.ts';
import { dataTriage } from './data-triage.ts';
import { diagnosis } from './diagnosis.ts';
import { focus } from './focus.ts';
import { hypothesis } from './hypothesis.ts';
import { leadingIndicator } from './leading-indicator.ts';
import { lessonLearned } from './lesson-learned.ts';
import { measurement } from './measurement.ts';
import { onQuestion } from './on-question.ts';
import { outcomeNotFeature } from './outcome-not-feature.ts';
import { ownRole } from './own-role.ts';
import { partnership } from './partnership.ts';
import { pmmLens } from './pmm-lens.ts';
import { pointOfView } from './point-of-view.ts';
import { quantifiedOutcome } from './quantified-outcome.ts';
import { readiness } from './readiness.ts';
import { recommendation } from './recommendation.ts';
import { specific } from './specific.ts';
import { strategicQuestions } from './strategic-questions.ts';
import { strengthBacked } from './strength-backed.ts';
import type { CriterionId } from '../rubric.ts';
import type { Decide, Decision, Evidence } from './level.ts';

const LEVEL_FILES: Record<CriterionId, Decide> = {
  'on-question': onQuestion,
  concise,
  'confident-humble': confidentHumble,
  specific,
  'quantified-outcome': quantifiedOutcome,
  'own-role': ownRole,
  'customer-evidence': customerEvidence,
  'outcome-not-feature': outcomeNotFeature,
  'pmm-lens': pmmLens,
  'lesson-learned': lessonLearned,
  'strength-backed': strengthBacked,
  partnership,
  'point-of-view': pointOfView,
  focus,
  'business-metric': businessMetric,
  hypothesis,
  measurement,
  recommendation,
  readiness,
  'leading-indicator': leadingIndicator,
  diagnosis,
  'data-triage': dataTriage,
  'channel-fit': channelFit,
  assumptions,
  'company-research': companyResearch,
  'strategic-questions': strategicQuestions,
};

/** The level of one criterion, with the words it rests on. */
export function levelOf(criterion: CriterionId, evidence: Evidence): Decision {
  return LEVEL_FILES[criterion](evidence);
}
