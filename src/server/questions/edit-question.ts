import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownQuestions } from '#server/schema.ts';
import { ownQuestion } from './access.ts';
import { listCompanies, spelledAsBefore } from './list-companies.ts';
import { ownQuestionShape } from './own-question-shape.ts';

const input = ownQuestionShape.extend({ id: z.string().max(80) });

/** Changes a question of one's own. Attempts keep the words they answered. */
export async function editQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const { id, ...question } = atTheDoor(input, given);
  const { ownerId } = await ownQuestion(ctx, id);
  const companies = spelledAsBefore(question.companies, await listCompanies(ctx));
  await ctx.db
    .update(ownQuestions)
    .set({ ...question, companies, updatedAt: ctx.now() })
    .where(and(eq(ownQuestions.ownerId, ownerId), eq(ownQuestions.id, id)));
}
