import type { Rule } from '../../define-rule.ts';

export const specific: readonly Rule[] = [];
