import type { Rule } from '../../define-rule.ts';
import { noBet } from './no-bet.ts';
import { sizedBet } from './sized-bet.ts';
import { unsizedBelief } from './unsized-belief.ts';

export const hypothesis: readonly Rule[] = [sizedBet, unsizedBelief, noBet];
