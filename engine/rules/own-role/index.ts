import type { Rule } from '../../define-rule.ts';

export const ownRole: readonly Rule[] = [];
