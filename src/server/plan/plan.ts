import type { CompanyKind, Round, Topic } from '#content/names.ts';
import type { CriterionId, Kind, Level } from '#engine';
import type { Day } from '#server/days/days.ts';

/** An answer that was given, as the plan sees it: the reviewer's levels, none if it could not be read. */
export type PastAnswer = {
  questionId: string;
  kind: Kind;
  at: Date;
  levels: Partial<Record<CriterionId, Level>>;
};

/** A question that may be practised, with what it calls for from this person. */
export type PlanQuestion = {
  id: string;
  text: string;
  kind: Kind;
  topic: Topic;
  round: Round;
  criteria: readonly CriterionId[];
};

/** An interview as the plan sees it, on the person's own day. */
export type PlanInterview = { id: string; day: Day; company: string; companyKind: CompanyKind; round: Round };

export type PlanSettings = {
  minutesADay: number;
  /** Where the person's days begin and end. */
  timeZone: string;
  /** Own times for the kinds, in seconds. */
  limits: Partial<Record<Kind, number>>;
  /** The next interviews, in any order. */
  interviews: readonly PlanInterview[];
  /** How much a criterion counts for this person; 1 where nothing is said. */
  weights: ReadonlyMap<CriterionId, number>;
  /** Criteria that a rejection named and that have not been practised since, with the question that is to test them. */
  named?: ReadonlyMap<CriterionId, { question: string | null }>;
  /** Questions that went badly in a real interview, with the reason: they are offered before anything else. */
  again?: readonly { question: PlanQuestion; why: string }[];
  /** Days to plan; without it, up to the next interview, or a week when there is none. */
  days?: number;
};

export type PlanItem = {
  question: PlanQuestion;
  /** The criterion for whose sake it is there. */
  criterion: CriterionId;
  minutes: number;
  why: string;
};

export type PlanDay = {
  day: Day;
  items: PlanItem[];
  /** Minutes of all items together. */
  minutes: number;
  interviews: PlanInterview[];
  /** Why it has no items; null when it has. No room: what is left of the minutes is too short for an answer. */
  free: 'interview' | 'nothing-due' | 'no-room' | null;
};

export type Plan = {
  today: Day;
  /** What was answered today already. */
  done: { answers: number; minutes: number };
  /** Today first. */
  days: PlanDay[];
};
