import type { Rule } from '../../define-rule.ts';
import { divesIn } from './dives-in.ts';
import { saidAloud } from './said-aloud.ts';

export const assumptions: readonly Rule[] = [saidAloud, divesIn];
