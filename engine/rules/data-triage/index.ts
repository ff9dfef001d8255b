import type { Rule } from '../../define-rule.ts';
import { onlyChecked } from './only-checked.ts';
import { pickedOne } from './picked-one.ts';
import { reconciled } from './reconciled.ts';

export const dataTriage: readonly Rule[] = [reconciled, onlyChecked, pickedOne];
