import type { Part } from '#server/offers/value-offer.ts';

/** The parts of an offer's value, as a page names them. */
export const PART_NAMES: Record<Part | 'total', string> = {
  base: 'Base pay',
  bonus: 'Bonus',
  signOn: 'Sign-on',
  equity: 'Equity as it vests',
  benefits: 'Benefits',
  total: 'Together',
};

/** "−60%", "as today", "+25%" */
export const changeWords = (change: number): string =>
  change === 0 ? 'as today' : change < 0 ? `−${-change}%` : `+${change}%`;
