import type { Rule } from '../../define-rule.ts';

export const hypothesis: readonly Rule[] = [];
