import type { Finding } from './finding.ts';
import type { CriterionId, Kind, LevelOrNone, Role, State } from './rubric.ts';

/** A measured duration. Without one, nothing is said about pace or fillers. */
export type Timing = {
  /** Seconds spoken, > 0. */
  seconds: number;
  /** The text is a recogniser's transcript, which may have dropped the fillers. */
  transcript?: boolean;
};

export type Settings = {
  kind: Kind;
  /** The question as it was asked; without it `on-question` is not elicited. */
  question?: string;
  /** Default `pmm`. */
  role?: Role;
  /** The criteria this question calls for; default: the kind's (`criteriaFor`). */
  expects?: readonly CriterionId[];
  timing?: Timing;
  /** Seconds allowed, where the candidate changed the kind's default. */
  limitSeconds?: number;
  /** Keys of findings that the candidate has dismissed ("not so"). */
  dismissed?: ReadonlySet<string>;
};

export type CriterionReview = {
  criterion: CriterionId;
  level: LevelOrNone;
  /** One or two plain sentences about this answer: what is there and, below `clear`, what is not. */
  because: string;
  /** Indexes into `Review.findings` on which the level rests, strongest first. */
  findings: number[];
};

export type Delivery = {
  seconds: number;
  words: number;
  /** Words a minute. */
  pace: number;
  paceNote?: string;
  /** Fillers in context, with their offsets. */
  fillers: { start: number; end: number; quote: string }[];
  fillersPer100: number;
  fillersNote?: string;
};

/** The change that would move this answer most, and why this one. */
export type NextStep = {
  criterion: CriterionId;
  title: string;
  detail: string;
  /** Index into `Review.findings`, when one finding says it. */
  finding?: number;
};

export type Review = {
  engine: string;
  rubric: string;
  state: State;
  /** For a state other than `reviewed`: what happened and what to do, in plain words. */
  advice?: string;
  /** One entry for each of the 26 criteria, in the rubric's order; empty unless `reviewed`. */
  criteria: CriterionReview[];
  /** In the order of the text. */
  findings: Finding[];
  delivery?: Delivery;
  next?: NextStep;
};
