import { and, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { recordings } from '#server/schema.ts';
import { ownAttempt } from './access.ts';

/** The kept sound of one's own attempt. NotFound when none was kept. */
export async function getRecording(
  ctx: Ctx,
  input: { attemptId: string },
): Promise<{ mime: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { ownerId, id } = await ownAttempt(ctx, input.attemptId);
  const [row] = await ctx.db
    .select({ mime: recordings.mime, bytes: recordings.bytes })
    .from(recordings)
    .where(and(eq(recordings.ownerId, ownerId), eq(recordings.attemptId, id)));
  if (!row) throw new NotFound('No recording was kept with this attempt.');
  return { mime: row.mime, bytes: new Uint8Array(row.bytes) };
}
