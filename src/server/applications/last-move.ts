import { and, desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { asMove, whichIs } from './access.ts';
import { standing } from './show-application.ts';

export type LastMove = { id: string; company: string; moveId: string; standing: string };

/** The last move of an application, for the word that it was made; undefined for what is not there. */
export async function lastMove(ctx: Ctx, given: { id: string }): Promise<LastMove | undefined> {
  const ownerId = requireOwner(ctx);
  if (!z.uuid().safeParse(given.id).success) return undefined;
  const [row] = await ctx.db
    .select({ company: applications.company, move: applicationMoves })
    .from(applications)
    .innerJoin(
      applicationMoves,
      and(
        eq(applicationMoves.ownerId, applications.ownerId),
        eq(applicationMoves.applicationId, applications.id),
      ),
    )
    .where(whichIs(ownerId, given.id))
    .orderBy(desc(applicationMoves.createdAt), desc(applicationMoves.id))
    .limit(1);
  if (!row) return undefined;
  const { id: moveId, stage, outcome } = asMove(row.move);
  return { id: given.id, company: row.company, moveId, standing: standing(stage, outcome) };
}
