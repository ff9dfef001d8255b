import { and, asc, eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applicationFiles } from '#server/schema.ts';

export type KeptFile = { id: string; name: string; size: number; createdAt: Date };

/** The files of an application, without their content. */
export async function listFiles(ctx: Ctx, given: { id: string }): Promise<KeptFile[]> {
  return ctx.db
    .select({
      id: applicationFiles.id,
      name: applicationFiles.name,
      size: sql<number>`octet_length(${applicationFiles.bytes})`,
      createdAt: applicationFiles.createdAt,
    })
    .from(applicationFiles)
    .where(and(eq(applicationFiles.ownerId, requireOwner(ctx)), eq(applicationFiles.applicationId, given.id)))
    .orderBy(asc(applicationFiles.createdAt), asc(applicationFiles.id));
}
