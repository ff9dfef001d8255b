import { eq } from 'drizzle-orm';
import type { Question } from '#content/questions.ts';
import { questionId } from '#server/questions/question-id.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { questions } from '#server/schema.ts';

/** The question with this id, or undefined when the bank does not (or no longer) hold it. */
export async function findQuestion(ctx: Pick<Ctx, 'db'>, id: string): Promise<Question | undefined> {
  if (!questionId.safeParse(id).success) return undefined;
  const [row] = await ctx.db.select({ data: questions.data }).from(questions).where(eq(questions.id, id));
  return row?.data as Question | undefined;
}

/** One question of the bank. NotFound when there is none with this id. */
export async function getQuestion(ctx: Pick<Ctx, 'db'>, input: { id: string }): Promise<Question> {
  const question = await findQuestion(ctx, input.id);
  if (!question) throw new NotFound('There is no such question in the bank.');
  return question;
}
