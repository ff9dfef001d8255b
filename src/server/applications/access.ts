import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { APPLICATION_SOURCES, COMPANY_KINDS, OUTCOMES, ROLE_KINDS, STAGES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { type applicationMoves, applications } from '#server/schema.ts';
import { safeLink } from '#server/typed-words.ts';
import type { Application } from './application.ts';
import type { Move } from './list-moves.ts';

type Row = typeof applications.$inferSelect;

/** The names of a row as they are today; one that there no longer is reads as the last resort. */
export const namesOfToday = (row: Pick<Row, 'roleKind' | 'stage' | 'outcome' | 'source'>) => ({
  roleKind: ROLE_KINDS.find((kind) => kind === row.roleKind) ?? 'other',
  stage: STAGES.find((stage) => stage === row.stage) ?? 'saved',
  outcome: OUTCOMES.find((outcome) => outcome === row.outcome) ?? null,
  source: APPLICATION_SOURCES.find((source) => source === row.source) ?? 'other',
});

/** As the rest of the product reads a stored application. */
export function asApplication({ ownerId: _, ...row }: Row): Application {
  return {
    ...row,
    ...namesOfToday(row),
    companyKind: COMPANY_KINDS.find((kind) => kind === row.companyKind) ?? 'other',
    link: safeLink(row.link),
  };
}

/**
 * One application of the signed-in person. One of somebody else, an id that is no id and one that never was
 * are all the same answer: not found.
 */
export async function ownApplication(ctx: Ctx, id: string): Promise<Application> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db.select().from(applications).where(whichIs(owner, id));
    if (row) return asApplication(row);
  }
  throw new NotFound('There is no such application.');
}

/** A kept move, with its names as they are today. */
export const asMove = ({ id, stage, outcome, createdAt }: typeof applicationMoves.$inferSelect): Move => ({
  id,
  stage: STAGES.find((each) => each === stage) ?? 'saved',
  outcome: OUTCOMES.find((each) => each === outcome) ?? null,
  createdAt,
});

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) =>
  and(eq(applications.ownerId, owner), eq(applications.id, id));
