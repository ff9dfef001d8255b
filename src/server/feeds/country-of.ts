import { COUNTRY_OF_CITY } from './cities.ts';

/** Other words for countries than the ones that `Intl` knows. */
const ALSO: Readonly<Record<string, string>> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'united kingdom of great britain and northern ireland': 'GB',
  us: 'US',
  usa: 'US',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  'united states of america': 'US',
  uae: 'AE',
  'u.a.e.': 'AE',
  emirates: 'AE',
  ksa: 'SA',
  holland: 'NL',
  'the netherlands': 'NL',
  'czech republic': 'CZ',
  czechia: 'CZ',
  turkey: 'TR',
  türkiye: 'TR',
  'republic of ireland': 'IE',
  korea: 'KR',
  'south korea': 'KR',
  'russian federation': 'RU',
  deutschland: 'DE',
  schweiz: 'CH',
  macedonia: 'MK',
  bosnia: 'BA',
};
const STATES =
  /^(A[KLRZ]|CA|C[OT]|DC|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])$/;
const LANGUAGES = ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'da', 'nb', 'fi', 'pl', 'pt'];
const A = 65;

const codes = new Set<string>();
const names = new Map<string, string>();
for (const language of LANGUAGES) {
  const say = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  for (let at = 0; at < 26 * 26; at++) {
    const code = String.fromCharCode(A + Math.floor(at / 26), A + (at % 26));
    // Codes that mean no country, or an old one, are in the list too.
    if (
      /^(EU|EZ|UN|QO|XA|XB|ZZ|AN|BU|CS|DD|FX|NT|SU|TP|YD|YU|ZR|UK|AC|CP|DG|EA|IC|TA|HV|NH|RH|VD|DY|CQ)$/.test(
        code,
      )
    )
      continue;
    const name = say.of(code);
    if (!name) continue;
    codes.add(code);
    if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), code);
  }
}
for (const [name, code] of Object.entries(ALSO)) names.set(name, code);

/**
 * The ISO 3166 code of the country that a place is in: a code alone, a country's name at the end, a known city,
 * or a state of the United States. Null when the words do not say: nothing is guessed from the company.
 */
export function countryOf(given: string): string | null {
  const text = given.trim();
  if (/^[A-Za-z]{2}$/.test(text)) {
    const code = text.toUpperCase();
    return code === 'UK' ? 'GB' : codes.has(code) ? code : null;
  }
  const parts = text
    .replace(/\b(remote|hybrid|on-?site|home ?office|office|hq|greater|area|metropolitan|region)\b/gi, ' ')
    .split(/[,()[\]:–—/]|\s-\s|-\s|\s-|\bin\b/i)
    .map((part) => part.trim().replace(/\s+/g, ' ').toLowerCase())
    .filter(Boolean);
  for (const part of parts.toReversed()) {
    const country = names.get(part);
    if (country) return country;
  }
  for (const part of parts) {
    const country = COUNTRY_OF_CITY.get(part);
    if (country) return country;
  }
  const last = parts.at(-1);
  return last && parts.length > 1 && STATES.test(last.toUpperCase()) ? 'US' : null;
}
