import { and, eq, notInArray, sql } from 'drizzle-orm';
import type { Kind, Review, Role } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { AttemptRow } from './access.ts';
import { levelRows } from './attempt-levels.ts';
import { dismissedKeys } from './dismissed-keys.ts';
import { reviewAnswer } from './review-answer.ts';

/** The stored attempt in the shape that is reviewed. */
export function answerOf(row: AttemptRow) {
  return { ...row, kind: row.kind as Kind, role: row.role as Role };
}

/**
 * Changes what is set aside, reviews a stored attempt as it then stands, and stores what comes out, all of it or
 * nothing. The person's own ratings stay where the reviewer still speaks about the criterion.
 */
export async function reviewAgain(
  ctx: Ctx,
  row: AttemptRow,
  change: (inside: Ctx) => Promise<void>,
): Promise<Review> {
  const question = await findQuestion(ctx, row.questionId);
  const { limits } = await getSettings(ctx);
  const which = and(eq(attempts.ownerId, row.ownerId), eq(attempts.id, row.id));
  const mine = and(eq(attemptLevels.ownerId, row.ownerId), eq(attemptLevels.attemptId, row.id));
  return ctx.db.transaction(async (tx) => {
    // Whoever else reviews it goes first or waits, so that the last review knows all that was set aside.
    await tx.select({ id: attempts.id }).from(attempts).where(which).for('update');
    await change({ ...ctx, db: tx });
    const dismissed = await dismissedKeys(tx, row.ownerId);
    const review = reviewAnswer(answerOf(row), question, limits, dismissed);
    const rows = levelRows(row.ownerId, row.id, review);
    await tx
      .update(attempts)
      .set({
        review,
        state: review.state,
        engineVersion: review.engine,
        rubricVersion: review.rubric,
      })
      .where(which);
    const kept = rows.map(({ criterion }) => criterion);
    await tx
      .delete(attemptLevels)
      .where(kept.length ? and(mine, notInArray(attemptLevels.criterion, kept)) : mine);
    if (rows.length) {
      await tx
        .insert(attemptLevels)
        .values(rows)
        .onConflictDoUpdate({
          target: [attemptLevels.ownerId, attemptLevels.attemptId, attemptLevels.criterion],
          set: { reviewer: sql`excluded.reviewer` },
        });
    }
    return review;
  });
}
