import type { Rule } from '../../define-rule.ts';
import { downstream } from './downstream.ts';
import { nobodyElse } from './nobody-else.ts';
import { shapedByOthers } from './shaped-by-others.ts';

export const partnership: readonly Rule[] = [shapedByOthers, downstream, nobodyElse];
