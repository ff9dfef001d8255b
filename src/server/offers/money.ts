/** Amounts of money as whole numbers of a currency's smallest unit, so that nothing is lost in adding them up. */
import { z } from 'zod';

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** The currencies most often named, first in the list that is offered. */
const FIRST = ['EUR', 'GBP', 'USD', 'CHF', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'ILS', 'AED', 'ZAR'];
export const currencies = (): string[] => [...FIRST, ...[...KNOWN].filter((code) => !FIRST.includes(code))];

/** A currency by its three letters. */
export const currencyCode = z
  .string('Name the currency by its three letters, as in EUR.')
  .trim()
  .toUpperCase()
  .refine((code) => KNOWN.has(code), 'Name the currency by its three letters, as in EUR.');

/** The highest amount that is kept, in the smallest unit. */
export const MOST_MONEY = 1e12;

const digits = new Map<string, number>();

/** How many decimals a currency has: 2 for most, none for the yen. */
export function decimalsOf(currency: string): number {
  let found = digits.get(currency);
  if (found === undefined) {
    const { maximumFractionDigits } = new Intl.NumberFormat('en', {
      style: 'currency',
      currency,
    }).resolvedOptions();
    found = maximumFractionDigits ?? 2;
    digits.set(currency, found);
  }
  return found;
}

/**
 * A number as people write it, with as many decimals kept: "65,000", "65 000.50". What could be read in two ways,
 * such as "65.000" in a currency with cents, is not guessed at: null.
 */
export function readDecimal(written: string, decimals: number): number | null {
  const plain = written.trim().replace(/^[+]/, '');
  const found = /^(\d{1,3}(?:(?:,\d{3})+|(?:[ \u00a0\u202f'’]\d{3})+)|\d+)(?:\.(\d+))?$/.exec(plain);
  if (!found) return null;
  const [, whole = '', fraction = ''] = found;
  if (fraction.length > decimals) return null;
  const units = Number(whole.replace(/\D/g, '') + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(units) ? units : null;
}

/** Whole numbers of the smallest unit as one would type them: 6500050 as "65000.50". */
export function writeDecimal(units: number, decimals: number): string {
  const all = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const fraction = all.slice(all.length - decimals);
  return /^0*$/.test(fraction) ? whole : `${whole}.${fraction}`;
}

/** The same without the zeros at its end: 1.17 rather than 1.17000000. */
export const writeShort = (units: number, decimals: number): string =>
  writeDecimal(units, decimals).replace(/(\.\d*?)0+$/, '$1');

const formats = new Map<string, Intl.NumberFormat>();

/** An amount as a page shows it, to the whole unit: "€65,000". */
export function showMoney(units: number, currency: string): string {
  let format = formats.get(currency);
  if (!format) {
    format = new Intl.NumberFormat('en-GB', { style: 'currency', currency, maximumFractionDigits: 0 });
    formats.set(currency, format);
  }
  return format.format(units / 10 ** decimalsOf(currency));
}

/** Units × numerator / denominator, rounded to the nearest unit, halves away from nothing. */
export function scale(units: bigint, numerator: bigint, denominator: bigint): bigint {
  const product = units * numerator * 2n;
  return (product + (product < 0n ? -denominator : denominator)) / (denominator * 2n);
}
