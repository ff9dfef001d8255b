import type { Figure } from '#engine';

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|\beur\b|\beuros?\b/, '€'],
  [/£|\bgbp\b|\bpounds?\b|\bquid\b|\bpence\b/, '£'],
  [/\bcad\b|\baud\b|\bnzd\b|\bsgd\b|\bhkd\b|\bmxn\b/, 'other $'],
  [/\$|\busd\b|\bdollars?\b|\bbucks?\b/, '$'],
  [/¥|\bjpy\b|\byen\b/, '¥'],
  [/₹|\binr\b|\brupees?\b/, '₹'],
  [/\bchf\b|\bfrancs?\b/, 'chf'],
];

/** The currency said in a figure's words; '' when it is none, or none that is told apart here. */
export function currencyOf(words: string): string {
  const lower = words.toLowerCase();
  return CURRENCIES.find(([said]) => said.test(lower))?.[1] ?? '';
}

/** Two figures of the same value, unit and currency are one figure in the ledger's lists. */
export function figureKey({ value, unit, quote }: Pick<Figure, 'value' | 'unit' | 'quote'>): string {
  const currency = unit === 'money' ? `:${currencyOf(quote)}` : '';
  return `${unit}:${Number(value.toPrecision(6))}${currency}`;
}
