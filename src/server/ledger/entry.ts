import type { Figure } from '#engine';
import type { ledgerFigures } from '#server/schema.ts';
import { currencyOf } from './figure-key.ts';
import { figuresOf } from './figures-of.ts';

/** A figure as it is kept in the ledger. */
export type LedgerEntry = Omit<typeof ledgerFigures.$inferSelect, 'ownerId'>;

/** An entry with what the engine reads in its words. */
export type ReadEntry = LedgerEntry & {
  currency: string;
  /** Its baseline as a number of the same unit, from its words or from the baseline given. */
  baselineValue: number | undefined;
  /** Over what time it holds, as the entry or its words say. */
  holdsOver: string;
};

/** Reads an entry's words as the engine does. */
export function readEntry(entry: LedgerEntry): ReadEntry {
  const own = figuresOf(entry.words).find(({ unit }) => unit === entry.unit);
  const given = figuresOf(entry.baseline).find(({ unit }) => unit === entry.unit);
  const inWords = own?.window ? entry.words.slice(own.window.start, own.window.end) : '';
  return {
    ...entry,
    currency: currencyOf(entry.words),
    baselineValue: numericBaseline(own) ?? given?.value,
    holdsOver: entry.period || inWords,
  };
}

/** What a figure is measured against, where that is a number. */
export const numericBaseline = (figure: Figure | undefined): number | undefined =>
  typeof figure?.baseline === 'number' ? figure.baseline : undefined;
