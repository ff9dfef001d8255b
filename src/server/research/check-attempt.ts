import { and, eq } from 'drizzle-orm';
import { ownApplication } from '#server/applications/access.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownAttempt } from '#server/practice/access.ts';
import { attemptApplications } from '#server/schema.ts';
import { holdAgainst, type Held } from './hold-against.ts';
import { listFacts } from './list-facts.ts';

export type CheckedAttempt = {
  application: { id: string; company: string; title: string };
  /** How many facts of the dossier could be held against it. */
  facts: number;
  held: Held[];
};

/** The application that an attempt of one's own was practised for; undefined when it was for none. */
export async function applicationOfAttempt(
  ctx: Ctx,
  input: { attemptId: string },
): Promise<string | undefined> {
  const { ownerId, id } = await ownAttempt(ctx, input.attemptId);
  const [row] = await ctx.db
    .select({ applicationId: attemptApplications.applicationId })
    .from(attemptApplications)
    .where(and(eq(attemptApplications.ownerId, ownerId), eq(attemptApplications.attemptId, id)));
  return row?.applicationId;
}

/**
 * Holds an answer that was practised for an application against its dossier. Undefined when it was
 * practised for none.
 */
export async function checkAttempt(
  ctx: Ctx,
  input: { attemptId: string; text: string },
): Promise<CheckedAttempt | undefined> {
  requireOwner(ctx);
  const applicationId = await applicationOfAttempt(ctx, input);
  if (applicationId === undefined) return undefined;
  const [{ id, company, title }, facts] = await Promise.all([
    ownApplication(ctx, applicationId),
    listFacts(ctx, { applicationId }),
  ]);
  const known = facts.filter(({ state, says }) => state !== 'unknown' && says.trim() !== '');
  return {
    application: { id, company, title },
    facts: known.length,
    held: holdAgainst(input.text, known, company),
  };
}
