/** Every rule, by criterion in the rubric's order. A new criterion folder is listed here. */
import type { Rule } from '../define-rule.ts';
import { assumptions } from './assumptions/index.ts';
import { businessMetric } from './business-metric/index.ts';
import { channelFit } from './channel-fit/index.ts';
import { companyResearch } from './company-research/index.ts';
import { concise } from './concise/index.ts';
import { confidentHumble } from './confident-humble/index.ts';
import { customerEvidence } from './customer-evidence/index.ts';
import { dataTriage } from './data-triage/index.ts';
import { diagnosis } from './diagnosis/index.ts';
import { focus } from './focus/index.ts';
import { hypothesis } from './hypothesis/index.ts';
import { leadingIndicator } from './leading-indicator/index.ts';
import { lessonLearned } from './lesson-learned/index.ts';
import { measurement } from './measurement/index.ts';
import { onQuestion } from './on-question/index.ts';
import { outcomeNotFeature } from './outcome-not-feature/index.ts';
import { ownRole } from './own-role/index.ts';
import { partnership } from './partnership/index.ts';
import { pmmLens } from './pmm-lens/index.ts';
import { pointOfView } from './point-of-view/index.ts';
import { quantifiedOutcome } from './quantified-outcome/index.ts';
import { readiness } from './readiness/index.ts';
import { recommendation } from './recommendation/index.ts';
import { specific } from './specific/index.ts';
import { strategicQuestions } from './strategic-questions/index.ts';
import { strengthBacked } from './strength-backed/index.ts';

export const RULES: readonly Rule[] = [
  ...onQuestion,
  ...concise,
  ...confidentHumble,
  ...specific,
  ...quantifiedOutcome,
  ...ownRole,
  ...customerEvidence,
  ...outcomeNotFeature,
  ...pmmLens,
  ...lessonLearned,
  ...strengthBacked,
  ...partnership,
  ...pointOfView,
  ...focus,
  ...businessMetric,
  ...hypothesis,
  ...measurement,
  ...recommendation,
  ...readiness,
  ...leadingIndicator,
  ...diagnosis,
  ...dataTriage,
  ...channelFit,
  ...assumptions,
  ...companyResearch,
  ...strategicQuestions,
];
