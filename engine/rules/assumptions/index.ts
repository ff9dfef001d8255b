import type { Rule } from '../../define-rule.ts';

export const assumptions: readonly Rule[] = [];
