import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { applicationFiles } from '#server/schema.ts';
import { whichFile } from './get-file.ts';

/** Deletes a file of an application. */
export async function deleteFile(ctx: Ctx, given: { id: string; fileId: string }): Promise<void> {
  const gone = await ctx.db
    .delete(applicationFiles)
    .where(whichFile(ctx, given))
    .returning({ id: applicationFiles.id });
  if (gone.length === 0) throw new NotFound('There is no such file.');
}
