import { and, desc, eq, lt, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Kind, Review, State } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { questionId } from '#server/questions/question-id.ts';
import { attempts } from '#server/schema.ts';
import { levelsOf, type Levels } from './attempt-levels.ts';

const input = z.object({
  questionId: questionId.optional(),
  limit: z.coerce.number().int().min(1).max(500).default(50),
  /** Only attempts before this moment: the `createdAt` of the last one of the page before. */
  before: z.coerce.date().optional(),
});

export type AttemptSummary = {
  id: string;
  questionId: string;
  questionText: string;
  topic: string;
  kind: Kind;
  state: State;
  channel: 'typed' | 'spoken';
  seconds: number | null;
  createdAt: Date;
  /** The first words of the answer. */
  opening: string;
  words: number;
  next?: { criterion: string; title: string };
  levels: Levels;
};

/** One's own attempts, newest first, of one question or of all, with the total. */
export async function listAttempts(
  ctx: Ctx,
  given: unknown = {},
): Promise<{ attempts: AttemptSummary[]; total: number }> {
  const ownerId = requireOwner(ctx);
  const { questionId, limit, before } = atTheDoor(input, given);
  const mine = and(
    eq(attempts.ownerId, ownerId),
    questionId ? eq(attempts.questionId, questionId) : undefined,
  );
  const rows = await ctx.db
    .select({
      id: attempts.id,
      questionId: attempts.questionId,
      questionText: attempts.questionText,
      topic: attempts.topic,
      kind: attempts.kind,
      state: attempts.state,
      channel: attempts.channel,
      seconds: attempts.seconds,
      createdAt: attempts.createdAt,
      opening: sql<string>`left(${attempts.text}, 160)`,
      words: sql<number>`coalesce(array_length(regexp_split_to_array(btrim(${attempts.text}), '\\s+'), 1), 0)`,
      next: sql<Review['next'] | null>`${attempts.review} -> 'next'`,
    })
    .from(attempts)
    .where(before ? and(mine, lt(attempts.createdAt, before)) : mine)
    .orderBy(desc(attempts.createdAt), desc(attempts.id))
    .limit(limit);
  const levels = await levelsOf(
    ctx,
    ownerId,
    rows.map(({ id }) => id),
  );
  return {
    attempts: rows.map(({ next, ...row }) => ({
      ...(row as Omit<AttemptSummary, 'levels' | 'next'>),
      ...(next ? { next: { criterion: next.criterion, title: next.title } } : {}),
      levels: levels.get(row.id) ?? {},
    })),
    total: await ctx.db.$count(attempts, mine),
  };
}
