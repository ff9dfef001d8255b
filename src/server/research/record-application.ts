import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { applications, attemptApplications } from '#server/schema.ts';

/** Kinds of questions whose answers are about one company. */
export const ABOUT_A_COMPANY: ReadonlySet<string> = new Set(['company', 'reverse']);

/**
 * Remembers for which application an attempt was practised, in the transaction that keeps the attempt. One
 * that is somebody else's, or that was deleted meanwhile, leaves no trace: the answer must not be lost.
 */
export async function recordApplication(
  tx: Pick<Ctx['db'], 'select' | 'insert'>,
  use: typeof attemptApplications.$inferInsert,
): Promise<void> {
  const [own] = await tx
    .select({ id: applications.id })
    .from(applications)
    .where(and(eq(applications.ownerId, use.ownerId), eq(applications.id, use.applicationId)))
    .for('key share');
  if (own) await tx.insert(attemptApplications).values(use);
}
