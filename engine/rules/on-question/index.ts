import type { Rule } from '../../define-rule.ts';
import { asksNothing } from './asks-nothing.ts';
import { drifts } from './drifts.ts';
import { halfAsked } from './half-asked.ts';
import { neighbour } from './neighbour.ts';
import { noFailure } from './no-failure.ts';
import { somethingElse } from './something-else.ts';

export const onQuestion: readonly Rule[] = [
  neighbour,
  halfAsked,
  noFailure,
  asksNothing,
  somethingElse,
  drifts,
];
