import type { CriterionId, Level } from './rubric.ts';
import type { SourceId } from './sources.ts';

/** One remark about some words of the answer. `answer.slice(start, end) === quote`, always. */
export type Finding = {
  criterion: CriterionId;
  /** `<criterion>/<rule>`, e.g. `business-metric/vanity-metric`. */
  rule: string;
  /** Version of the rule that spoke; stored with a dismissal. */
  version: number;
  tone: 'evidence' | 'gap';
  /** UTF-16 offsets into the answer as given. A gap about something absent has an empty span. */
  start: number;
  end: number;
  quote: string;
  /** Why these words matter, about these words. */
  message: string;
  /** How to mend them. */
  fix?: string;
  /** The fact to supply: the candidate knows it, we do not. */
  ask?: string;
  sources: readonly SourceId[];
  /** The level this finding alone argues for; `levels/<criterion>.ts` weighs them. */
  speaksFor: Level;
  /** Identity of rule and context: survives edits elsewhere in the answer. See `dismissal.ts`. */
  key: string;
};
