import type { Rule } from '../../define-rule.ts';
import { audienceHabit } from './audience-habit.ts';
import { stockList } from './stock-list.ts';

export const channelFit: readonly Rule[] = [audienceHabit, stockList];
