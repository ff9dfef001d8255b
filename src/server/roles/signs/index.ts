import { DEMAND_GENERATION } from './demand-generation.ts';
import { LED } from './led.ts';
import { OTHER_WORK } from './other-work.ts';
import { PRODUCT_MANAGEMENT } from './product-management.ts';
import { PRODUCT_MARKETING } from './product-marketing.ts';
import type { Sign } from './sign.ts';
import { STRESSES } from './stresses.ts';

/** Every sign that the text of a job is read for. */
export const SIGNS: readonly Sign[] = [
  ...PRODUCT_MARKETING,
  ...PRODUCT_MANAGEMENT,
  ...DEMAND_GENERATION,
  ...OTHER_WORK,
  ...LED,
  ...STRESSES,
];
