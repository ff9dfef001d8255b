export { findQuantities } from './find-quantities.ts';
export type { Quantity, Unit } from './quantity.ts';
