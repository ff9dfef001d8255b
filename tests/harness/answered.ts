import { randomUUID } from 'node:crypto';
import type { CriterionId, Level } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import { idOf } from './fresh-database.ts';

/** The reviewer's level of a criterion, or the reviewer's and the person's own. */
export type GivenLevels = Partial<Record<CriterionId, Level | [reviewer: Level, self: Level]>>;

/**
 * An answer that a person gave so many days before the ctx's now, with the levels that its witnesses gave
 * it: for tests of what is made of levels, which must not hang on what the engine says today.
 */
export async function answered(
  ctx: Ctx,
  daysAgo: number,
  levels: GivenLevels,
  changes: Partial<typeof attempts.$inferInsert> = {},
): Promise<string> {
  const id = randomUUID();
  const ownerId = idOf(ctx);
  const questionId = changes.questionId ?? 'made-up-question';
  await ctx.db.insert(attempts).values({
    ...{ ownerId, id, questionId, questionText: `Question ${questionId}`, kind: 'behavioural', role: 'pmm' },
    ...{ topic: 'positioning', text: 'An answer.', channel: 'typed', mode: 'edit', state: 'reviewed' },
    ...{ engineVersion: 'made up', rubricVersion: 'made up', review: {} },
    createdAt: new Date(ctx.now().getTime() - daysAgo * 86_400_000),
    ...changes,
  });
  const rows = Object.entries(levels).map(([criterion, level]) => {
    const [reviewer, self] = Array.isArray(level) ? level : [level, null];
    return { ownerId, attemptId: id, criterion, reviewer, self };
  });
  if (rows.length > 0) await ctx.db.insert(attemptLevels).values(rows);
  return id;
}
