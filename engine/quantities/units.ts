/** What stands beside a number and says what it counts. */
const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Before the number. */
export const CURRENCY_SIGNS = set(
  '€ $ £ ¥ ₹ ₦ ₪ ₺ ﷼ ₩ ₽ ฿ usd eur gbp aed inr chf sek nok dkk pln zar kes ngn sar egp cad aud brl mxn',
);
/** After it; a sign may stand there too. */
export const CURRENCY_NAMES = set(
  'euro euros dollar dollars pound pounds quid buck bucks grand kr krona kronor krone kroner rupee rupees naira shilling shillings rand zloty dirham dirhams riyal riyals yen franc francs lira shekel shekels crown crowns reais peso pesos baht ringgit',
);
/** A hundredth of the currency. */
export const CENTS = set('cent cents pence');

/** Days in a unit of time (a month is 30, a quarter 91, a year 365). */
export const DAYS: Record<string, number> = {
  second: 1 / 86400,
  sec: 1 / 86400,
  minute: 1 / 1440,
  min: 1 / 1440,
  hour: 1 / 24,
  hr: 1 / 24,
  day: 1,
  night: 1,
  week: 7,
  wk: 7,
  fortnight: 14,
  month: 30,
  mth: 30,
  quarter: 91,
  season: 91,
  year: 365,
  yr: 365,
  decade: 3650,
};

/** Days in a unit as written, singular or plural; undefined for another word. */
export const daysIn = (norm: string): number | undefined => WRITTEN.get(norm);

const WRITTEN = new Map(
  Object.entries(DAYS).flatMap(([unit, days]) => [[unit, days] as const, [`${unit}s`, days] as const]),
);

export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
export const SEASONS = set('spring summer autumn fall winter christmas ramadan easter diwali thanksgiving');

const HALVES = set('q1 q2 q3 q4 h1 h2');

/** Named stretches of the calendar: "q3", "h1", a month, a season, a year in digits. */
export function isCalendar(norm: string): boolean {
  return (
    MONTHS.has(norm) ||
    SEASONS.has(norm) ||
    HALVES.has(norm) ||
    (norm.length === 4 && /^(?:19|20)\d\d$/.test(norm))
  );
}

/** Units of time and named stretches of the calendar, years apart. */
export const TIME_WORDS: readonly string[] = [...WRITTEN.keys(), ...MONTHS, ...SEASONS, ...HALVES];

/** Said before a figure without changing it. */
export const ABOUT = set(
  'about around roughly nearly almost some just only over under approximately circa barely maybe like say merely',
);
export const MORE = set(
  'more higher longer faster larger bigger better quicker greater cheaper-than up further',
);
export const LESS = set('fewer less lower shorter slower smaller cheaper down');
