import type { Rule } from '../../define-rule.ts';

export const companyResearch: readonly Rule[] = [];
