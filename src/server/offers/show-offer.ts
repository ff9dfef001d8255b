/** An offer's figures as a page shows them, made on the server so that page and script never disagree. */
import { dayWithYear, daysLeft } from '#server/days/say-day.ts';
import { daysBetween, type Day } from '#server/days/days.ts';
import type { Offer } from './access.ts';
import { PRICE_CHANGES } from './compare-offers.ts';
import { showMoney } from './money.ts';
import { PARTS, valueOffer, type Amounts, type Part } from './value-offer.ts';

export type ShownAmounts = Record<Part | 'total', string>;

export function showAmounts(amounts: Amounts, currency: string): ShownAmounts {
  const show = (part: Part | 'total') => showMoney(amounts[part], currency);
  return {
    base: show('base'),
    bonus: show('bonus'),
    signOn: show('signOn'),
    equity: show('equity'),
    benefits: show('benefits'),
    total: show('total'),
  };
}

/** "31%" of a whole; nothing of nothing is 0%. */
export const showShare = (part: number, whole: number): string =>
  `${whole === 0 ? 0 : Math.round((part / whole) * 100)}%`;

/** "22 November 2026, in 5 days"; a day that is over says so. */
export function showDeadline(deadline: Day | null, today: Day): string {
  if (deadline === null) return '';
  const days = daysBetween(today, deadline);
  return `${dayWithYear(deadline)}, ${days < 0 ? 'over' : daysLeft(days)}`;
}

/** An offer as a line in a list. */
export function showLine(offer: Offer, today: Day) {
  const { id, company, title, currency, deadline, terms } = offer;
  const value = valueOffer(offer);
  return {
    id,
    company,
    title,
    currency,
    deadline: showDeadline(deadline, today),
    base: showMoney(terms.base, currency),
    first: showMoney(value.years[0]!.total, currency),
    whole: showMoney(value.whole.total, currency),
    atRisk: showShare(value.atRisk, value.whole.total),
  };
}

/** Everything that an offer comes to: years, months, and other prices of its shares. */
export function showValue(offer: Offer) {
  const { currency } = offer;
  const value = valueOffer(offer);
  const prices = PRICE_CHANGES.map((change) => {
    const { whole, years } = valueOffer(offer, change);
    return {
      change,
      equity: whole.equity,
      rest: whole.total - whole.equity,
      shown: {
        equity: showMoney(whole.equity, currency),
        first: showMoney(years[0]!.total, currency),
        total: showMoney(whole.total, currency),
      },
    };
  });
  return {
    parts: PARTS.filter((part) => value.whole[part] > 0),
    years: value.years.map((year) => showAmounts(year, currency)),
    whole: showAmounts(value.whole, currency),
    months: value.months.map((month) => showAmounts(month, currency)),
    atRisk: {
      amount: showMoney(value.atRisk, currency),
      share: showShare(value.atRisk, value.whole.total),
      equity: showMoney(value.whole.equity, currency),
      bonus: showMoney(value.atRisk - value.whole.equity, currency),
    },
    prices: offer.terms.equity.length > 0 ? prices : [],
  };
}
