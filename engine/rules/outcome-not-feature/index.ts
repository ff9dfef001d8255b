import type { Rule } from '../../define-rule.ts';

export const outcomeNotFeature: readonly Rule[] = [];
