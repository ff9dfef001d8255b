import { desc, eq } from 'drizzle-orm';
import { LEVELS, type CriterionId, type Kind, type Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { levelsOf } from '#server/practice/attempt-levels.ts';
import { attempts } from '#server/schema.ts';
import type { PastAnswer } from './plan.ts';

/** Answers that are replayed; what is older than so many others says little about today. */
const MOST = 1000;

/** The signed-in person's answers with the reviewer's levels, oldest first. */
export async function readHistory(ctx: Ctx): Promise<PastAnswer[]> {
  const ownerId = requireOwner(ctx);
  const rows = await ctx.db
    .select({
      id: attempts.id,
      questionId: attempts.questionId,
      kind: attempts.kind,
      at: attempts.createdAt,
    })
    .from(attempts)
    .where(eq(attempts.ownerId, ownerId))
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(MOST);
  const ids = rows.map(({ id }) => id);
  const levels = await levelsOf(ctx, ownerId, ids);
  return rows.reverse().map(({ id, kind, ...row }) => ({
    ...row,
    kind: kind as Kind,
    levels: Object.fromEntries(
      Object.entries(levels.get(id) ?? {})
        .map(([criterion, { reviewer }]) => [criterion, reviewer] as [CriterionId, Level])
        .filter(([, level]) => LEVELS.includes(level))
        // The database gives them in any order; the plan must not depend on it.
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
  }));
}
