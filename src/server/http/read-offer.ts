import type { GrantFields } from '#server/offers/grant-fields.ts';
import type { OfferFields } from '#server/offers/offer-fields.ts';
import { MOST_BENEFITS, MOST_GRANTS } from '#server/offers/terms.ts';
import { field } from './read-form.ts';

/** The fields of a posted offer, as they were typed. Blocks that were left as they came are passed over. */
export function readOffer(form: FormData): OfferFields {
  const text = (name: string) => field(form, name) ?? '';
  const grants = Array.from({ length: MOST_GRANTS }, (_, at): GrantFields => {
    const of = (name: string) => text(`grant${at}.${name}`);
    return {
      as: of('as'),
      amount: of('amount'),
      price: of('price'),
      strike: of('strike'),
      years: of('years'),
      cliff: of('cliff'),
      every: of('every'),
      yearly: of('yearly'),
      startsAfter: of('startsAfter'),
      eachYear: form.has(`grant${at}.eachYear`),
    };
  });
  const benefits = Array.from({ length: MOST_BENEFITS }, (_, at) => ({
    name: text(`benefit${at}.name`),
    worth: text(`benefit${at}.worth`),
  }));
  return {
    company: text('company'),
    title: text('title'),
    currency: text('currency'),
    deadline: text('deadline'),
    base: text('base'),
    bonusAs: text('bonusAs') || 'none',
    bonus: text('bonus'),
    bonusGuaranteed: form.has('bonusGuaranteed'),
    signOnFirst: text('signOnFirst'),
    signOnSecond: text('signOnSecond'),
    grants: grants.filter(({ as, amount }) => as !== '' || amount !== ''),
    benefits: benefits.filter(({ name, worth }) => name !== '' || worth !== ''),
    notes: text('notes'),
  };
}
