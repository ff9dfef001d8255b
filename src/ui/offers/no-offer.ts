import type { GrantFields } from '#server/offers/grant-fields.ts';
import type { OfferFields } from '#server/offers/offer-fields.ts';

/** A grant as it most often comes; nothing is granted until its kind is chosen. */
export const NO_GRANT: GrantFields = {
  as: '',
  amount: '',
  price: '',
  strike: '',
  years: '4',
  cliff: '12',
  every: '1',
  yearly: '',
  startsAfter: '',
  eachYear: false,
};

/** An offer of which nothing has been said yet. */
export const NO_OFFER: OfferFields = {
  company: '',
  title: '',
  currency: 'EUR',
  deadline: '',
  base: '',
  bonusAs: 'none',
  bonus: '',
  bonusGuaranteed: false,
  signOnFirst: '',
  signOnSecond: '',
  grants: [],
  benefits: [],
  notes: '',
};

/** Blocks of a form: those that are filled, and some empty ones beyond, up to the most there may be. */
export const withRoom = <T extends object>(
  filled: readonly T[],
  empty: T,
  more: number,
  most: number,
): T[] => [
  ...filled.map((one) => ({ ...one })),
  ...Array.from({ length: Math.max(0, Math.min(more, most - filled.length)) }, () => ({ ...empty })),
];
