import type { Rule } from '../../define-rule.ts';

export const concise: readonly Rule[] = [];
