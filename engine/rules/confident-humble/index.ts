import type { Rule } from '../../define-rule.ts';

export const confidentHumble: readonly Rule[] = [];
