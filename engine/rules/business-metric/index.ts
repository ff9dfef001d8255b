import type { Rule } from '../../define-rule.ts';

export const businessMetric: readonly Rule[] = [];
