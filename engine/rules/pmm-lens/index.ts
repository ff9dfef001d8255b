import type { Rule } from '../../define-rule.ts';

export const pmmLens: readonly Rule[] = [];
