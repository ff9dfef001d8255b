import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { questionId } from '#server/questions/question-id.ts';
import { drafts } from '#server/schema.ts';

const input = z.object({ questionId });

/** Throws a draft away. There being none is no error. */
export async function discardDraft(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { questionId } = atTheDoor(input, given);
  await ctx.db.delete(drafts).where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, questionId)));
}
