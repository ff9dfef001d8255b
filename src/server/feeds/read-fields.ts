/** Fields of a posting as systems write them, brought into ours. Anything odd becomes nothing, never a failure. */
import { onOneLine } from '#server/plain-text.ts';
import type { RolePlace, RoleSalary } from '#server/schema.ts';
import { countryOf } from './country-of.ts';
import type { Remote } from './posting.ts';

/** Text on one line, up to a length; '' for what is no text. */
export function line(given: unknown, most = 200): string {
  const text = typeof given === 'number' ? String(given) : typeof given === 'string' ? given : '';
  return cut(onOneLine(text), most);
}

/** The first characters of a text, never half of one. */
export const cut = (text: string, most: number): string =>
  (text.length > most ? text.slice(0, most) : text)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
    .trim();

/** A link on the web, or ''. */
export function link(given: unknown): string {
  const text = line(given, 2_000);
  return /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text).href.slice(0, 2_000) : '';
}

/** A moment from milliseconds or from what systems write: ISO, RFC 822, “2026-03-03 12:00:00 UTC”. */
export function moment(given: unknown): Date | null {
  const text =
    typeof given === 'string'
      ? given.trim().replace(/^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC$/, '$1T$2Z')
      : given;
  if (typeof text !== 'string' && typeof text !== 'number') return null;
  if (text === '') return null;
  const date = new Date(text);
  const year = date.getUTCFullYear();
  return year >= 2000 && year < 2100 ? date : null;
}

/** Places without those named twice; a country is read from its code, or else from the words. */
export function places(given: readonly { text: unknown; code?: unknown }[]): RolePlace[] {
  const found = new Map<string, RolePlace>();
  for (const each of given.slice(0, 40)) {
    const text = line(each.text, 200);
    if (text === '' || found.has(text.toLowerCase())) continue;
    found.set(text.toLowerCase(), { text, country: countryOf(line(each.code, 60)) ?? countryOf(text) });
  }
  return [...found.values()];
}

/** The countries of places, each once. */
export const countriesOf = (given: readonly RolePlace[]): string[] => [
  ...new Set(given.flatMap(({ country }) => country ?? [])),
];

/** Places written as one: “London, UK; Paris, France”, “Berlin or Munich”. */
export const severalPlaces = (given: unknown): { text: string }[] =>
  line(given, 1_000)
    .split(/\s*[;|•·]\s*|\s+\/\s+|,?\s+or\s+/i)
    .map((text) => ({ text }));

/** Joins what a system keeps apart: city, region, country. */
export const joined = (...parts: unknown[]): string =>
  [...new Set(parts.map((part) => line(part, 100)).filter(Boolean))].join(', ');

/** How a role is held, from a system's own word for it or from the name of a place. */
export function remoteOf(...said: unknown[]): Remote {
  const words = said.map((each) => line(each, 200).toLowerCase());
  if (words.some((word) => /hybrid|temporary/.test(word))) return 'hybrid';
  if (words.some((word) => /\bremote\b|^fully$|home.?office|anywhere|work from home|télétravail/.test(word)))
    return 'remote';
  if (words.some((word) => /on.?site|in.?office|^none$/.test(word))) return 'on-site';
  return 'unknown';
}

const PERIODS = [
  ['year', /year|annual|yr|annum/i],
  ['month', /month/i],
  ['week', /week/i],
  ['day', /day|daily/i],
  ['hour', /hour/i],
] as const;

/** A salary, or null when there is no sum in it. */
export function salary(given: {
  low?: unknown;
  high?: unknown;
  currency?: unknown;
  per?: unknown;
}): RoleSalary | null {
  const [low, high] = [amount(given.low), amount(given.high)];
  if (low === null && high === null) return null;
  const currency = line(given.currency, 10).toUpperCase();
  const per = line(given.per, 40);
  const ordered = low !== null && high !== null && low > high ? { low: high, high: low } : { low, high };
  return {
    ...ordered,
    currency: /^[A-Z]{3}$/.test(currency) ? currency : null,
    per: PERIODS.find(([, word]) => word.test(per))?.[0] ?? null,
  };
}

function amount(given: unknown): number | null {
  const number = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  return typeof number === 'number' && number > 0 && number < 1e9 ? number : null;
}
