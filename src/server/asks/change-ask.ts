import { sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { questionsToAsk } from '#server/schema.ts';
import { ownAsk, whichAsk } from './access.ts';
import { askChanges, type Ask } from './ask.ts';

/**
 * Changes a question to ask: its words, whom, how far it has come, and the answer. What has an answer was
 * answered, whatever was chosen.
 */
export async function changeAsk(ctx: Ctx, given: { id: string; said: unknown }): Promise<Ask> {
  const ownerId = requireOwner(ctx);
  const before = await ownAsk(ctx, given.id);
  const said = atTheDoor(askChanges, given.said);
  const answer = said.answer ?? before.answer;
  const state = answer === '' ? (said.state ?? before.state) : 'answered';
  await ctx.db
    .update(questionsToAsk)
    .set({ ...said, state, version: sql`${questionsToAsk.version} + 1`, updatedAt: ctx.now() })
    .where(whichAsk(ownerId, before.id));
  return ownAsk(ctx, before.id);
}
