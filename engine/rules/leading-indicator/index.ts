import type { Rule } from '../../define-rule.ts';

export const leadingIndicator: readonly Rule[] = [];
