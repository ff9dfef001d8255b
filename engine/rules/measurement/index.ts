import type { Rule } from '../../define-rule.ts';

export const measurement: readonly Rule[] = [];
