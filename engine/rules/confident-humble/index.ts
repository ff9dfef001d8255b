import type { Rule } from '../../define-rule.ts';
import { bragOrBlame } from './brag-or-blame.ts';
import { fog } from './fog.ts';
import { ownsLimits } from './owns-limits.ts';

export const confidentHumble: readonly Rule[] = [ownsLimits, bragOrBlame, fog];
