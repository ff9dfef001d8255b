import { and, desc, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { requireOwner } from '#server/access.ts';
import { levelsOf, type Levels } from '#server/practice/attempt-levels.ts';
import { attempts, storyUses } from '#server/schema.ts';
import { ownStory } from './access.ts';

/** The newest uses that are listed; the number of all is said. */
const LISTED = 50;

/** One answer that was told with a story. */
export type StoryUse = {
  attemptId: string;
  questionId: string;
  questionText: string;
  at: Date;
  levels: Levels;
};

/** The answers that were told with one of one's own stories, newest first, and how many there are. */
export async function listUses(
  ctx: Ctx,
  input: { storyId: string },
): Promise<{ uses: StoryUse[]; total: number }> {
  const ownerId = requireOwner(ctx);
  const story = await ownStory(ctx, input.storyId);
  const itsUses = and(eq(storyUses.ownerId, ownerId), eq(storyUses.storyId, story.id));
  const [rows, total] = await Promise.all([
    ctx.db
      .select({
        attemptId: attempts.id,
        questionId: attempts.questionId,
        questionText: attempts.questionText,
        at: attempts.createdAt,
      })
      .from(storyUses)
      .innerJoin(attempts, and(eq(attempts.ownerId, storyUses.ownerId), eq(attempts.id, storyUses.attemptId)))
      .where(itsUses)
      .orderBy(desc(attempts.createdAt), desc(attempts.id))
      .limit(LISTED),
    ctx.db.$count(storyUses, itsUses),
  ]);
  const levels = await levelsOf(
    ctx,
    ownerId,
    rows.map(({ attemptId }) => attemptId),
  );
  return { uses: rows.map((row) => ({ ...row, levels: levels.get(row.attemptId) ?? {} })), total };
}
