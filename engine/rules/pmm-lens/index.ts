import type { Rule } from '../../define-rule.ts';
import { campaignsOnly } from './campaigns-only.ts';
import { choiceFramed } from './choice-framed.ts';

export const pmmLens: readonly Rule[] = [choiceFramed, campaignsOnly];
