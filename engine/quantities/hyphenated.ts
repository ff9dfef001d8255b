/** Figures written as one word with what they count: "six-week", "forty-page", "forty-odd". */
import type { Token } from '../token.ts';
import type { Amount } from './amount.ts';
import { valueOf } from './number-words.ts';
import { daysIn } from './units.ts';

const COUNTED =
  /^(?:page|pages|person|people|seat|seater|site|question|odd|ish|something|slide|minute|storey|bed|store|shop)$/;

/** The figure in a hyphenated word. */
export function readHyphenated(tokens: readonly Token[], i: number): Amount | undefined {
  const { norm } = tokens[i]!;
  const dash = norm.lastIndexOf('-');
  const value = dash > 0 ? valueOf(norm.slice(0, dash)) : undefined;
  if (value === undefined || value < 1) return undefined;
  const noun = norm.slice(dash + 1);
  const days = daysIn(noun);
  const amount: Amount = {
    value,
    unit: 'count',
    first: i,
    last: i + 1,
    each: 1,
    bare: false,
    written: 'words',
  };
  if (days !== undefined) return { ...amount, value: value * days, unit: 'duration', each: days };
  return COUNTED.test(noun) && value > 1 ? amount : undefined;
}
