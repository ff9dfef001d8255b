import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { COMPANY_KINDS, ROUNDS } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { DEFAULT_ZONE, zoneName } from '#server/days/days.ts';
import { NotFound } from '#server/errors.ts';
import { interviews } from '#server/schema.ts';
import type { Interview } from './interview.ts';

type Row = typeof interviews.$inferSelect;

const zone = zoneName.catch(DEFAULT_ZONE);

/**
 * As the rest of the product reads a stored interview. A round that there no longer is reads as the first, a zone that
 * this server’s calendar does not know as the default one.
 */
export function asInterview({ ownerId: _, ...row }: Row): Interview {
  return {
    ...row,
    round: ROUNDS.find((round) => round === row.round) ?? ROUNDS[0],
    companyKind: COMPANY_KINDS.find((kind) => kind === row.companyKind) ?? 'other',
    timeZone: zone.parse(row.timeZone),
  };
}

/**
 * One interview of the signed-in person. One of somebody else, an id that is no id and one that never was
 * are all the same answer: not found.
 */
export async function ownInterview(ctx: Ctx, id: string): Promise<Interview> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(interviews).where(whichIs(owner, id));
    if (row) return asInterview(row);
  }
  throw new NotFound('There is no such interview.');
}

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) =>
  and(eq(interviews.ownerId, owner), eq(interviews.id, id));
