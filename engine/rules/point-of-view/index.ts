import type { Rule } from '../../define-rule.ts';

export const pointOfView: readonly Rule[] = [];
