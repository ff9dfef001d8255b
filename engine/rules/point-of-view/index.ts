import type { Rule } from '../../define-rule.ts';
import { halfAStance } from './half-a-stance.ts';
import { onTheFence } from './on-the-fence.ts';
import { tookASide } from './took-a-side.ts';

export const pointOfView: readonly Rule[] = [tookASide, halfAStance, onTheFence];
