import type { Rule } from '../../define-rule.ts';
import { halfAResult } from './half-a-result.ts';
import { measuredResult } from './measured-result.ts';
import { noResult } from './no-result.ts';

export const quantifiedOutcome: readonly Rule[] = [measuredResult, halfAResult, noResult];
