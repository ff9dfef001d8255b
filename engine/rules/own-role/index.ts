import type { Rule } from '../../define-rule.ts';
import { divisionOfWork } from './division-of-work.ts';
import { nobodyActs } from './nobody-acts.ts';
import { oneSided } from './one-sided.ts';
import { vaguePart } from './vague-part.ts';

export const ownRole: readonly Rule[] = [divisionOfWork, vaguePart, oneSided, nobodyActs];
