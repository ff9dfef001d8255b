import type { Rule } from '../../define-rule.ts';
import { heardAndChanged } from './heard-and-changed.ts';
import { methodOnly } from './method-only.ts';

export const customerEvidence: readonly Rule[] = [heardAndChanged, methodOnly];
