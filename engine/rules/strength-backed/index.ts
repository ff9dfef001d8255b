import type { Rule } from '../../define-rule.ts';
import { exampleWithResult } from './example-with-result.ts';
import { onlyNamed } from './only-named.ts';

export const strengthBacked: readonly Rule[] = [exampleWithResult, onlyNamed];
