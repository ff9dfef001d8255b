import type { Answer } from './answer.ts';
import type { CriterionId, Kind, Level, Role } from './rubric.ts';
import type { SourceId } from './sources.ts';

/** What a rule says; `{name}` is filled from the report's data. */
export type Message = {
  tone: 'evidence' | 'gap';
  /** The level that this finding alone argues for. */
  speaksFor: Level;
  text: string;
  fix?: string;
  ask?: string;
};

/** A text on which the rule speaks: with which message, on which words. */
export type Fires = {
  text: string;
  message: string;
  quote: string;
  kind?: Kind;
  role?: Role;
  question?: string;
};
/** A text on which it must stay silent; the near misses are the ones worth writing. */
export type Silent = string | { text: string; kind?: Kind; role?: Role; question?: string };

export type RuleMeta<M extends string = string> = {
  /** `<criterion>/<rule>`: the path of the file below `rules/`. */
  id: string;
  version: number;
  criterion: CriterionId;
  /** What the rule listens for and why an interviewer minds; one or two sentences. */
  why: string;
  sources: readonly [SourceId, ...SourceId[]];
  messages: Record<M, Message>;
  fires: readonly [Fires, ...Fires[]];
  silent: readonly [Silent, ...Silent[]];
};

/** A remark on the tokens `first`..`last` (exclusive); equal for something absent at that place. */
export type Report<M extends string = string> = {
  message: M;
  first: number;
  last: number;
  data?: Record<string, string | number>;
  /** About the text as a whole: said of another text it is another remark. */
  whole?: true;
};

export type Rule<M extends string = string> = {
  meta: RuleMeta<M>;
  check(answer: Answer, report: (report: Report<M>) => void): void;
};

/** Types a rule: messages named in `check` must exist in `meta.messages`. */
export function defineRule<M extends string>(rule: Rule<M>): Rule {
  return rule as unknown as Rule;
}
