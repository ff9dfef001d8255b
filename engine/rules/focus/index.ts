import type { Rule } from '../../define-rule.ts';

export const focus: readonly Rule[] = [];
