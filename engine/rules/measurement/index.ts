import type { Rule } from '../../define-rule.ts';
import { causeUnknown } from './cause-unknown.ts';
import { comparedWith } from './compared-with.ts';
import { onlyWatched } from './only-watched.ts';

export const measurement: readonly Rule[] = [comparedWith, onlyWatched, causeUnknown];
