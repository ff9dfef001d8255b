import type { Rule } from '../../define-rule.ts';

export const quantifiedOutcome: readonly Rule[] = [];
