import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { MAX_ANSWER } from '#server/practice/answer-text.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { questionId } from '#server/questions/question-id.ts';
import { attempts, debriefQuestions } from '#server/schema.ts';
import { addAsked } from './add-asked.ts';
import { rowsForHeard } from './heard.ts';
import { openHeard } from './open-heard.ts';
import { setCompany, takeCompany } from './set-company.ts';

const input = z.object({
  interviewId: z.string().max(64),
  at: z.string().regex(/^\d{1,6}$/, 'There is no such question in the transcript.'),
  /** The question it is, or “own”: then it is added, as this kind and topic. */
  same: z.union([z.literal('own'), questionId], 'Say which question it is, or add it as your own.'),
  kind: z.string().max(80).optional(),
  topic: z.string().max(80).optional(),
});

/**
 * Has an answer of a transcript read by the reviewer, and keeps it as an attempt of that question: spoken, and
 * timed where the recorder measured it. A draft of the same question is left alone. It was said once, so reading it
 * once more replaces that attempt: two would count as practice since.
 */
export async function reviewHeard(ctx: Ctx, given: unknown): Promise<{ attemptId: string }> {
  const ownerId = requireOwner(ctx);
  const { interviewId, at, same, kind, topic } = atTheDoor(input, given);
  const { interview, exchange, asked, answer } = await openHeard(ctx, { interviewId, at });
  if (answer.trim() === '')
    throw new BadInput(
      'No answer follows this question. Correct the split first: say which turn answers it.',
    );
  if (answer.length > MAX_ANSWER)
    throw new BadInput(
      `The answer has more than ${MAX_ANSWER.toLocaleString('en-GB')} characters. Correct the split first: more than one answer is in it.`,
    );
  const attemptId = await ctx.db.transaction(async (tx) => {
    const inside = { ...ctx, db: tx };
    const [row] = await rowsForHeard(inside, interview.id, [{ at: exchange.id, asked }]);
    if (!row) throw new BadInput('The question could not be taken into the debrief.');
    const which = and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.id, row.id));
    let id: string = same;
    if (same === 'own') {
      ({ questionId: id } = await addAsked(inside, { interviewId: interview.id, id: row.id, kind, topic }));
    } else if (same !== row.questionId) {
      await getQuestion(inside, { id });
      if (row.tagged && row.questionId) await takeCompany(inside, row.questionId, interview.company);
      const tagged = await setCompany(inside, id, interview.company);
      await tx.update(debriefQuestions).set({ questionId: id, tagged }).where(which);
    }
    const seconds = exchange.seconds !== null && exchange.seconds >= 1 ? exchange.seconds : undefined;
    const attempt = await submitAttempt(inside, {
      questionId: id,
      text: answer,
      channel: 'spoken',
      mode: 'rehearsal',
      draftStays: true,
      ...(seconds !== undefined && seconds <= 3_600 ? { seconds } : {}),
    });
    await tx.update(debriefQuestions).set({ attemptId: attempt.id }).where(which);
    if (row.attemptId)
      await tx.delete(attempts).where(and(eq(attempts.ownerId, ownerId), eq(attempts.id, row.attemptId)));
    return attempt.id;
  });
  return { attemptId };
}
