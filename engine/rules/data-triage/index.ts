import type { Rule } from '../../define-rule.ts';

export const dataTriage: readonly Rule[] = [];
