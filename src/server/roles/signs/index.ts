import { ASKED_OF_THE_PERSON } from './asked-of-the-person.ts';
import { ASKED_OF_THE_WORK } from './asked-of-the-work.ts';
import { DEMAND_GENERATION } from './demand-generation.ts';
import { LED } from './led.ts';
import { OTHER_WORK } from './other-work.ts';
import { PRODUCT_MANAGEMENT } from './product-management.ts';
import { PRODUCT_MARKETING } from './product-marketing.ts';
import type { Sign } from './sign.ts';

/** Every sign that the text of a job is read for. */
export const SIGNS: readonly Sign[] = [
  ...PRODUCT_MARKETING,
  ...PRODUCT_MANAGEMENT,
  ...DEMAND_GENERATION,
  ...OTHER_WORK,
  ...LED,
  ...ASKED_OF_THE_WORK,
  ...ASKED_OF_THE_PERSON,
];
