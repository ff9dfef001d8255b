import type { Rule } from '../../define-rule.ts';

export const strategicQuestions: readonly Rule[] = [];
