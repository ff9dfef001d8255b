import type { Rule } from '../../define-rule.ts';

export const strengthBacked: readonly Rule[] = [];
