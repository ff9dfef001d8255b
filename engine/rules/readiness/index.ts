import type { Rule } from '../../define-rule.ts';

export const readiness: readonly Rule[] = [];
