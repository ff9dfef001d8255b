import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ledgerSetAside } from '#server/schema.ts';
import { ownLedger } from './access.ts';
import type { LedgerEntry } from './entry.ts';
import { figureKey } from './figure-key.ts';
import { findPlaces, type FoundFigure, type Place } from './find-places.ts';
import { ownTexts } from './own-texts.ts';
import { stillToAsk, type Ask } from './still-to-ask.ts';

export type ListedEntry = LedgerEntry & {
  open: Ask[];
  /** Where the person says a figure of this value and unit. */
  places: Place[];
};

export type Ledger = {
  /** By measure. */
  entries: ListedEntry[];
  /** Said somewhere, and neither in the ledger nor set aside; the newest first. */
  found: FoundFigure[];
  setAside: FoundFigure[];
};

/** The ledger, and the figures in the person's stories and answers that are not in it yet. */
export async function listFigures(ctx: Ctx): Promise<Ledger> {
  const ownerId = requireOwner(ctx);
  const said = findPlaces(await ownTexts(ctx));
  const entries = (await ownLedger(ctx)).map((entry) => ({
    ...entry,
    open: stillToAsk(entry),
    places: said.get(keyOf(entry))?.places ?? [],
  }));
  const entered = new Set(entries.map(keyOf));
  const rows = await ctx.db
    .select({ figure: ledgerSetAside.figure })
    .from(ledgerSetAside)
    .where(eq(ledgerSetAside.ownerId, ownerId));
  const aside = new Set(rows.map(({ figure }) => figure));
  const open = [...said.values()].filter(({ key }) => !entered.has(key));
  return {
    entries,
    found: open.filter(({ key }) => !aside.has(key)),
    setAside: open.filter(({ key }) => aside.has(key)),
  };
}

const keyOf = ({ value, unit, words }: LedgerEntry): string => figureKey({ value, unit, quote: words });
