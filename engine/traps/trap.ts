import type { CriterionId, Kind, Level, State } from '../rubric.ts';

/** A text that is no answer, or an answer with something in it that must not count. */
export type Trap = {
  name: string;
  text: string;
  kind: Kind;
  question: string;
  /** The state it must be given; with several, any of them. */
  state?: State | readonly State[];
  /** When it is reviewed: the highest level any criterion may get. */
  atMost?: Level;
  /** Criteria that may be higher all the same, since nothing speaks against them here. */
  besides?: readonly CriterionId[];
  /** The answer without what was put into it: levels and findings must be those of it. */
  sameAs?: string;
};

export const LAUNCH = {
  kind: 'behavioural',
  question: 'Tell me about a launch you led and what came of it.',
} as const;

export const CASE = {
  kind: 'gtm-case',
  question: 'How would you launch our scheduling app to dental practices in Spain?',
} as const;

/** Repeats a text up to a length. */
export const upTo = (length: number, text: string): string =>
  text.repeat(Math.ceil(length / text.length)).slice(0, length);
