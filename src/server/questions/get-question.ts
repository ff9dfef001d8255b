import { eq } from 'drizzle-orm';
import type { Question } from '#content/questions.ts';
import { questionId, isOwnId } from '#server/questions/question-id.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { questions } from '#server/schema.ts';
import { askedLikeTheBank, findOwnQuestion } from './access.ts';

/**
 * The question with this id: of the bank, or one that the signed-in person added. Undefined when there is
 * none (any more), or it is somebody else's.
 */
export async function findQuestion(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  id: string,
): Promise<Question | undefined> {
  if (!questionId.safeParse(id).success) return undefined;
  if (isOwnId(id)) {
    const own = await findOwnQuestion(ctx, id);
    return own && askedLikeTheBank(own);
  }
  const [row] = await ctx.db.select({ data: questions.data }).from(questions).where(eq(questions.id, id));
  return row?.data as Question | undefined;
}

/** One question, of the bank or one's own. NotFound when there is none with this id. */
export async function getQuestion(ctx: Pick<Ctx, 'db' | 'actor'>, input: { id: string }): Promise<Question> {
  const question = await findQuestion(ctx, input.id);
  if (!question) throw new NotFound('There is no such question in the bank.');
  return question;
}
