import type { Rule } from '../../define-rule.ts';

export const lessonLearned: readonly Rule[] = [];
