import type { Kind } from '../../rubric.ts';
import type { Sign } from './signs.ts';

/**
 * What each sign that an answer leaves its question weighs, and what it is in good answers: what is above that
 * speaks for a reason. Made by `npm run train:question`.
 */
export const WEIGHTS: Record<Sign, readonly [weight: number, usual: number]> = {
  turnsEarly: [2.06, 0],
  turns: [0.96, 0],
  offersApart: [2.09, 0],
  strays: [1.46, 0],
  fewDeeds: [0.98, 0.1],
  noPast: [0.31, 0.43],
  noName: [0.34, 0.3],
  noDate: [0.6, 0.4],
  onceBefore: [0.64, 0],
  onceFirst: [0.9, 0],
  pastForPlan: [1.33, 0.16],
  pastForView: [0.72, 0.21],
  ownPast: [0.68, 0.11],
  halfFailure: [1.02, 0.03],
  noThem: [1.1, 0.4],
  noSelf: [1.02, 0.32],
  noSideTaken: [1.11, 0.36],
};

/** Sums above which an answer leaves it in part, and altogether. */
export const PARTIAL_ABOVE = 1.34;
export const MISSING_ABOVE = 1.52;

/** Nearness to the words of the question below which an answer of a kind is one to something else. */
export const APART_BELOW: Partial<Record<Kind, number>> = {
  'gtm-case': 0.03,
  'analysis-case': 0.01,
};
