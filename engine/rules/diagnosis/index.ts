import type { Rule } from '../../define-rule.ts';

export const diagnosis: readonly Rule[] = [];
