import type { Rule } from '../../define-rule.ts';

export const channelFit: readonly Rule[] = [];
