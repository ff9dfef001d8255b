import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Review, Role } from '#engine';
import { ROLES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { questionId } from '#server/questions/question-id.ts';
import { attemptLevels, attempts, drafts } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { recordUse } from '#server/stories/record-use.ts';
import { answerText } from './answer-text.ts';
import { levelRows } from './attempt-levels.ts';
import { dismissedKeys } from './dismissed-keys.ts';
import { reviewAnswer } from './review-answer.ts';

/** Seconds of a recording: long enough for any answer, short enough to be one. */
export const spokenSeconds = z.coerce
  .number({ error: 'The length of the recording is a number of seconds.' })
  .min(1, 'A recording of under a second holds no answer.')
  .max(3_600, 'A recording may be an hour long.');

const input = z
  .object({
    questionId,
    text: answerText.refine((text) => text.trim() !== '', {
      error: 'There is nothing to review yet. Write or say an answer first.',
    }),
    channel: z.enum(['typed', 'spoken']).default('typed'),
    seconds: spokenSeconds.optional(),
    mode: z.enum(['edit', 'rehearsal']).optional(),
    role: z.enum(ROLES).optional(),
    /** The story that was at hand while it was written. */
    storyId: z.uuid('There is no such story.').optional(),
    /** It was given elsewhere, in a real interview: what is being written here goes on. */
    draftStays: z.boolean().default(false),
  })
  // Only speech is timed: how long somebody sat at a keyboard says nothing of how they speak.
  .transform((given) => ({ ...given, seconds: given.channel === 'spoken' ? given.seconds : undefined }));

/**
 * Reviews an answer and keeps both: the attempt, the reviewer's levels, and the draft's end, in one
 * transaction. Once this returns, the attempt is on disk.
 */
export async function submitAttempt(ctx: Ctx, given: unknown): Promise<{ id: string; review: Review }> {
  const ownerId = requireOwner(ctx);
  const answer = atTheDoor(input, given);
  const question = await getQuestion(ctx, { id: answer.questionId });
  const settings = await getSettings(ctx);
  const attempt = {
    ownerId,
    id: randomUUID(),
    questionId: question.id,
    questionText: question.text,
    kind: question.kind,
    role: answer.role ?? roleFor(question.roles, settings.role),
    topic: question.topic,
    text: answer.text,
    channel: answer.channel,
    seconds: answer.seconds ?? null,
    mode: answer.mode ?? settings.mode,
    createdAt: ctx.now(),
  };
  const dismissed = await dismissedKeys(ctx.db, ownerId);
  const review = reviewAnswer(attempt, question, settings.limits, dismissed);
  await ctx.db.transaction(async (tx) => {
    await tx.insert(attempts).values({
      ...attempt,
      review,
      state: review.state,
      engineVersion: review.engine,
      rubricVersion: review.rubric,
    });
    const rows = levelRows(ownerId, attempt.id, review);
    if (rows.length) await tx.insert(attemptLevels).values(rows);
    const { storyId } = answer;
    if (storyId)
      await recordUse(tx, { ownerId, attemptId: attempt.id, storyId, createdAt: attempt.createdAt });
    if (!answer.draftStays)
      await tx.delete(drafts).where(and(eq(drafts.ownerId, ownerId), eq(drafts.questionId, question.id)));
  });
  return { id: attempt.id, review };
}

/** A question for one role is answered in it; one for both, in the role the person has set. */
export function roleFor(roles: readonly Role[], own: Role): Role {
  return roles.includes(own) ? own : (roles[0] ?? own);
}
