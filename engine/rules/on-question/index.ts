import type { Rule } from '../../define-rule.ts';

export const onQuestion: readonly Rule[] = [];
