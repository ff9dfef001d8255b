import type { Rule } from '../../define-rule.ts';
import { forEveryone } from './for-everyone.ts';
import { halfAChoice } from './half-a-choice.ts';
import { leftOut } from './left-out.ts';

export const focus: readonly Rule[] = [leftOut, halfAChoice, forEveryone];
