import type { Rule } from '../../define-rule.ts';
import { decides } from './decides.ts';
import { halfDecided } from './half-decided.ts';
import { noDecision } from './no-decision.ts';

export const recommendation: readonly Rule[] = [decides, halfDecided, noDecision];
