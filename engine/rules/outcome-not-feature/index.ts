import type { Rule } from '../../define-rule.ts';
import { featuresListed } from './features-listed.ts';
import { someoneCan } from './someone-can.ts';

export const outcomeNotFeature: readonly Rule[] = [someoneCan, featuresListed];
