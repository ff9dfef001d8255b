import type { Rule } from '../../define-rule.ts';

export const recommendation: readonly Rule[] = [];
