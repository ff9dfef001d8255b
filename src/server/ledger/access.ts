import { and, asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { ledgerFigures } from '#server/schema.ts';
import type { LedgerEntry } from './entry.ts';

/** An entry's id as it is asked for; one that is no id is an entry that there is not. */
export const isId = (id: string): boolean => z.uuid().safeParse(id).success;

/** What is answered to a stranger's entry, an id that is none, and an entry that is gone. */
export const noSuchFigure = (): NotFound => new NotFound('There is no such figure in your ledger.');

/** One entry of the signed-in person. NotFound for everything else. */
export async function ownFigure(ctx: Ctx, id: string): Promise<LedgerEntry> {
  const ownerId = requireOwner(ctx);
  if (!isId(id)) throw noSuchFigure();
  const [row] = await ctx.db
    .select()
    .from(ledgerFigures)
    .where(and(eq(ledgerFigures.ownerId, ownerId), eq(ledgerFigures.id, id)));
  if (!row) throw noSuchFigure();
  const { ownerId: _, ...entry } = row;
  return entry;
}

/** The whole ledger of the signed-in person, by measure. */
export async function ownLedger(ctx: Ctx): Promise<LedgerEntry[]> {
  const rows = await ctx.db
    .select()
    .from(ledgerFigures)
    .where(eq(ledgerFigures.ownerId, requireOwner(ctx)))
    .orderBy(asc(ledgerFigures.measure), asc(ledgerFigures.createdAt), asc(ledgerFigures.id));
  return rows.map(({ ownerId: _, ...entry }) => entry);
}
