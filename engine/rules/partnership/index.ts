import type { Rule } from '../../define-rule.ts';

export const partnership: readonly Rule[] = [];
