import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { ownQuestions } from '#server/schema.ts';
import { listCompanies, spelledAsBefore } from './list-companies.ts';
import { nearCopiesOf, type NearCopy } from './near-copies.ts';
import { MAX_OWN_QUESTIONS, ownQuestionShape } from './own-question-shape.ts';
import { newOwnId } from './question-id.ts';

const input = ownQuestionShape.extend({
  /** The person has seen what is nearly the same, and wants theirs all the same. */
  anyway: z.boolean().default(false),
});

/** Either it is kept, or something is nearly the same: that is shown first, and nothing is kept yet. */
export type Added = { id: string } | { near: NearCopy[] };

/** Adds a question of one's own to the bank, for oneself. */
export async function addQuestion(ctx: Ctx, given: unknown): Promise<Added> {
  const ownerId = requireOwner(ctx);
  const { anyway, ...question } = atTheDoor(input, given);
  if ((await ctx.db.$count(ownQuestions, eq(ownQuestions.ownerId, ownerId))) >= MAX_OWN_QUESTIONS)
    throw new BadInput('You have 1,000 questions of your own, the most that are kept. Delete one first.');
  const near = anyway ? [] : await nearCopiesOf(ctx, question.text);
  if (near.length > 0) return { near };
  const id = newOwnId();
  const now = ctx.now();
  const companies = spelledAsBefore(question.companies, await listCompanies(ctx));
  await ctx.db
    .insert(ownQuestions)
    .values({ ownerId, id, ...question, companies, createdAt: now, updatedAt: now });
  return { id };
}
