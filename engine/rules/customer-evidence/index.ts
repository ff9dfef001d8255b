import type { Rule } from '../../define-rule.ts';

export const customerEvidence: readonly Rule[] = [];
