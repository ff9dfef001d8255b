/** Years in digits or as they are said, and days of a month. */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import type { NumberRead } from './digits.ts';
import { valueOf } from './number-words.ts';
import { MONTHS } from './units.ts';

const DATE_LEADS = /^(?:in|since|during|of|by|until|till|from|between|early|late|mid|year|’|'|‘)$/;

/** The amount as a date, if it is one. */
export function asDate(
  tokens: readonly Token[],
  amount: Amount,
  { value, last, written }: NumberRead,
): Amount | undefined {
  const { first } = amount;
  const before = tokens[first - 1];
  const after = tokens[last];
  const date = (over: Partial<Amount>): Amount => ({ ...amount, unit: 'date', ...over });
  const said = valueOf(after?.norm ?? '');
  if (
    written === 'words' &&
    last === first + 1 &&
    said !== undefined &&
    said >= 10 &&
    (value === 19 || (value === 20 && said < 50))
  )
    return date({ value: value * 100 + said, last: last + 1 });
  if (MONTHS.has(after?.norm ?? '') && after!.capital && value <= 31) return date({ last: last + 1 });
  if (before?.capital && MONTHS.has(before.norm) && value <= 31 && written === 'digits')
    return date({ first: first - 1 });
  if (before && before.end === tokens[first]!.start && /^['’‘]$/.test(before.norm) && value < 100)
    return date({});
  const led = before !== undefined && (DATE_LEADS.test(before.norm) || MONTHS.has(before.norm));
  if (value < 1950 || value > 2099 || value % 1 !== 0) return undefined;
  if (written === 'words') return led && value > 1990 && value < 2040 ? date({}) : undefined;
  if (!/^\d{4}$/.test(tokens[first]!.norm)) return undefined;
  return !led && after?.kind === 'word' && /(?<!^(?:wa|i|ha|thi|it|a|u|doe))s$/.test(after.norm)
    ? undefined
    : date({});
}
