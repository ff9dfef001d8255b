/** All phrase tables as one. Browsers load them packed (`packed.ts`). */
import { assumptions } from './assumptions.ts';
import { businessMetric } from './business-metric.ts';
import { channelFit } from './channel-fit.ts';
import { companyResearch } from './company-research.ts';
import { concise } from './concise.ts';
import { confidentHumble } from './confident-humble.ts';
import { customerEvidence } from './customer-evidence.ts';
import { dataTriage } from './data-triage.ts';
import { diagnosis } from './diagnosis.ts';
import { drifting } from './drifting.ts';
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
import { speech } from './speech.ts';
import { strategicQuestions } from './strategic-questions.ts';
import { strengthBacked } from './strength-backed.ts';
import type { PhraseTable } from './phrases.ts';

export const TABLES: PhraseTable = {
  ...speech,
  ...onQuestion,
  ...drifting,
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
};
