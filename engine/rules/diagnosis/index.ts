import type { Rule } from '../../define-rule.ts';
import { causesInARow } from './causes-in-a-row.ts';
import { oneGuess } from './one-guess.ts';
import { toldApart } from './told-apart.ts';

export const diagnosis: readonly Rule[] = [toldApart, causesInARow, oneGuess];
