import type { Rule } from '../../define-rule.ts';
import { anyCompany } from './any-company.ts';
import { factAndThought } from './fact-and-thought.ts';

export const companyResearch: readonly Rule[] = [factAndThought, anyCompany];
