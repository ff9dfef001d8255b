import type { Kind } from '../../rubric.ts';
import type { Sign } from './signs.ts';

/**
 * What each sign that an answer leaves its question weighs, and what it is in good answers: what is above that
 * speaks for a reason. Made by `npm run train:question`.
 */
export const WEIGHTS: Record<Sign, readonly [weight: number, usual: number]> = {
  turnsEarly: [2.16, 0],
  turns: [1, 0],
  offersApart: [2.28, 0],
  strays: [1.53, 0],
  fewDeeds: [1.7, 0.1],
  noPast: [0.32, 0.41],
  noName: [0.59, 0.25],
  noDate: [0.44, 0.46],
  onceBefore: [0.62, 0.02],
  onceFirst: [1, 0.01],
  pastForPlan: [2.26, 0.15],
  pastForView: [0.44, 0.23],
  ownPast: [0.91, 0.12],
  halfFailure: [1.29, 0.02],
  noThem: [1.5, 0.36],
  noSelf: [1, 0.28],
  noSideTaken: [1.58, 0.33],
};

/** Sums above which an answer leaves it in part, and altogether. */
export const PARTIAL_ABOVE = 1.28;
export const MISSING_ABOVE = 1.71;

/** Nearness to the words of the question below which an answer of a kind is one to something else. */
export const APART_BELOW: Partial<Record<Kind, number>> = {
  'gtm-case': 0.02,
  'analysis-case': 0.01,
};
