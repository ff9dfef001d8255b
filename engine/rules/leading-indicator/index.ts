import type { Rule } from '../../define-rule.ts';
import { earlySignUsed } from './early-sign-used.ts';
import { signWithoutUse } from './sign-without-use.ts';
import { waitsForTheEnd } from './waits-for-the-end.ts';

export const leadingIndicator: readonly Rule[] = [earlySignUsed, signWithoutUse, waitsForTheEnd];
