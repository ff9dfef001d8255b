import type { Rule } from '../../define-rule.ts';
import { latePoint } from './late-point.ts';
import { saidTwice } from './said-twice.ts';
import { time } from './time.ts';

export const concise: readonly Rule[] = [time, latePoint, saidTwice];
