/** The parts of an offer that can be talked about, and how a page names them. Pure: runs anywhere. */
export const OFFER_PARTS = {
  base: 'Base pay',
  bonus: 'Bonus',
  'sign-on': 'Sign-on payment',
  equity: 'Equity',
  benefits: 'Benefits',
  level: 'Title and level',
  start: 'Start date',
  place: 'Place and hours',
  review: 'When pay is next looked at',
  other: 'Something else',
} as const;
export type OfferPart = keyof typeof OFFER_PARTS;
export const OFFER_PART_IDS = Object.keys(OFFER_PARTS) as [OfferPart, ...OfferPart[]];
