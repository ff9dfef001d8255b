import type { Rule } from '../../define-rule.ts';
import { allAtOnce } from './all-at-once.ts';
import { phasesOnly } from './phases-only.ts';
import { stopBeforeScale } from './stop-before-scale.ts';

export const readiness: readonly Rule[] = [stopBeforeScale, phasesOnly, allAtOnce];
