/** An offer as a form has it, in the words that were typed, and back. */
import { z } from 'zod';
import { dayIfSaid, type Day } from '#server/days/days.ts';
import { BadInput } from '#server/errors.ts';
import { fieldWords } from '#server/typed-words.ts';
import { grantFields, readGrant, writeGrant, type GrantFields } from './grant-fields.ts';
import { currencyCode, decimalsOf, readDecimal, writeDecimal, writeShort } from './money.ts';
import { MOST_BENEFITS, MOST_GRANTS, offerTerms, type OfferTerms } from './terms.ts';

const figure = fieldWords(40, 'A figure has').default('');

export const offerFields = z.object({
  company: fieldWords(200, 'A company’s name has').refine((name) => name !== '', {
    error: 'Say which company it is from; a name of your own for it will do.',
  }),
  title: fieldWords(200, 'A title has').default(''),
  currency: currencyCode,
  deadline: dayIfSaid,
  base: figure,
  bonusAs: z.enum(['none', 'percent', 'amount'], 'Choose how the bonus is said.').default('none'),
  bonus: figure,
  bonusGuaranteed: z.boolean().default(false),
  signOnFirst: figure,
  signOnSecond: figure,
  grants: z.array(grantFields).max(MOST_GRANTS, `${MOST_GRANTS} grants are kept at most.`).default([]),
  benefits: z
    .array(z.object({ name: fieldWords(120, 'The name of a benefit has'), worth: figure }))
    .max(MOST_BENEFITS, `${MOST_BENEFITS} benefits are kept at most.`)
    .default([]),
  notes: fieldWords(5_000, 'Notes have', { lines: true }).default(''),
});

/** What a form shows and sends. */
export type OfferFields = {
  company: string;
  title: string;
  currency: string;
  deadline: string;
  base: string;
  bonusAs: string;
  bonus: string;
  bonusGuaranteed: boolean;
  signOnFirst: string;
  signOnSecond: string;
  grants: GrantFields[];
  benefits: { name: string; worth: string }[];
  notes: string;
};

/** The terms that the fields say. BadInput names the field that cannot be read. */
export function readTerms(said: z.output<typeof offerFields>): OfferTerms {
  const money = (written: string, what: string) => readMoney(written, said.currency, what);
  const terms = offerTerms.safeParse({
    base: money(said.base, 'Base pay'),
    bonus: readBonus(said),
    signOn: {
      first: money(said.signOnFirst, 'The sign-on payment'),
      second: money(said.signOnSecond, 'The second part of the sign-on payment'),
    },
    equity: said.grants.flatMap((grant, at) => readGrant(grant, said.currency, at + 1) ?? []),
    benefits: said.benefits.flatMap(({ name, worth }) => {
      if (name === '' && worth === '') return [];
      if (name === '') throw new BadInput('Name the benefit, or leave its worth empty as well.');
      return { name, worth: worth === '' ? null : money(worth, `The worth of “${name}”`) };
    }),
    notes: said.notes,
  });
  if (terms.success) return terms.data;
  const message = terms.error.issues[0]?.message ?? '';
  throw new BadInput(/[.?]$/.test(message) ? message : 'One of the figures is higher than can be kept.');
}

function readBonus(said: z.output<typeof offerFields>): OfferTerms['bonus'] {
  const { bonusAs: as, bonus, bonusGuaranteed: guaranteed } = said;
  if (as === 'none' || bonus === '') return { as: 'none' };
  if (as === 'amount') return { as, amount: readMoney(bonus, said.currency, 'The bonus'), guaranteed };
  const percent = readDecimal(bonus.replace(/\s*%$/, ''), 2);
  if (percent === null || percent > 100_000)
    throw new BadInput('Write the bonus as a percentage of base pay, as in 12.5.');
  return { as, percent, guaranteed };
}

/** An amount; nothing written is nothing paid. */
export function readMoney(written: string, currency: string, what: string): number {
  if (written === '') return 0;
  const units = readDecimal(written, decimalsOf(currency));
  if (units === null)
    throw new BadInput(`${what} cannot be read: “${written}”. Write it like 65,000 or 65000.50.`);
  return units;
}

/** The fields that say an offer, for the form in which it is changed. */
export function writeFields(offer: {
  company: string;
  title: string;
  currency: string;
  deadline: Day | null;
  terms: OfferTerms;
}): OfferFields {
  const { company, title, currency, deadline, terms } = offer;
  const money = (units: number) => (units === 0 ? '' : writeDecimal(units, decimalsOf(currency)));
  const { bonus } = terms;
  return {
    company,
    title,
    currency,
    deadline: deadline ?? '',
    base: money(terms.base),
    bonusAs: bonus.as,
    bonus:
      bonus.as === 'none' ? '' : bonus.as === 'amount' ? money(bonus.amount) : writeShort(bonus.percent, 2),
    bonusGuaranteed: bonus.as !== 'none' && bonus.guaranteed,
    signOnFirst: money(terms.signOn.first),
    signOnSecond: money(terms.signOn.second),
    grants: terms.equity.map((grant) => writeGrant(grant, currency)),
    benefits: terms.benefits.map(({ name, worth }) => ({
      name,
      worth: worth === null ? '' : writeDecimal(worth, decimalsOf(currency)),
    })),
    notes: terms.notes,
  };
}
