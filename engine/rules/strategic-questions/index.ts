import type { Rule } from '../../define-rule.ts';
import { fitsAnywhere } from './fits-anywhere.ts';
import { termsOrNothing } from './terms-or-nothing.ts';
import { theHardPart } from './the-hard-part.ts';

export const strategicQuestions: readonly Rule[] = [theHardPart, fitsAnywhere, termsOrNothing];
