import type { LedgerEntry } from './entry.ts';
import { figuresOf } from './figures-of.ts';

/** What an interviewer may ask about a figure. */
export type Ask = 'baseline' | 'period' | 'source' | 'myPart' | 'provenance' | 'maySay' | 'saidAs';

/** What an entry does not say yet; what its own words say is not asked again. */
export function stillToAsk(entry: LedgerEntry): Ask[] {
  const own = figuresOf(entry.words).find(({ unit }) => unit === entry.unit);
  const timed = entry.unit === 'date' || entry.unit === 'duration';
  const open: [Ask, boolean][] = [
    ['baseline', entry.baseline === '' && typeof own?.baseline !== 'number' && entry.unit !== 'date'],
    ['period', entry.period === '' && !own?.window && !timed],
    ['source', entry.source === ''],
    ['myPart', entry.myPart === ''],
    ['provenance', entry.provenance === null],
    ['maySay', entry.maySay === null],
    ['saidAs', entry.maySay === 'anonymised' && entry.saidAs === ''],
  ];
  return open.flatMap(([ask, isOpen]) => (isOpen ? [ask] : []));
}
