import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { applicationFiles } from '#server/schema.ts';

const ids = z.object({ id: z.uuid(), fileId: z.uuid() });

/** Which file of which application, of this owner. NotFound for what is no id. */
export function whichFile(ctx: Ctx, given: { id: string; fileId: string }) {
  const ownerId = requireOwner(ctx);
  const { success, data } = ids.safeParse(given);
  if (!success) throw new NotFound('There is no such file.');
  return and(
    eq(applicationFiles.ownerId, ownerId),
    eq(applicationFiles.id, data.fileId),
    eq(applicationFiles.applicationId, data.id),
  );
}

/** One file of an application, with its content. */
export async function getFile(
  ctx: Ctx,
  given: { id: string; fileId: string },
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> }> {
  const [row] = await ctx.db.select().from(applicationFiles).where(whichFile(ctx, given));
  if (!row) throw new NotFound('There is no such file.');
  return { name: row.name, bytes: new Uint8Array(row.bytes) };
}
