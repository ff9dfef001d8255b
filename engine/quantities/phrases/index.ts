import { changes } from './changes.ts';
import { counts } from './counts.ts';
import { money } from './money.ts';
import { more } from './more.ts';
import { none } from './none.ts';
import type { Phrase } from './phrase.ts';
import { rates } from './rates.ts';
import { times } from './times.ts';

export const PHRASES: readonly Phrase[] = [
  ...rates,
  ...changes,
  ...money,
  ...counts,
  ...times,
  ...more,
  ...none,
];
