import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { ownQuestions, questionTags } from '#server/schema.ts';
import { companyName, MAX_COMPANIES } from './company-name.ts';
import { getQuestion } from './get-question.ts';
import { listCompanies, spelledAsBefore } from './list-companies.ts';
import { isOwnId, questionId } from './question-id.ts';

/** Tags that one person can set on questions of the bank. */
const MAX_TAGS = 5_000;

const input = z.object({ questionId, company: companyName });

/** The companies of one question, as the signed-in person has tagged it. */
export async function companiesOf(ctx: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<string[]> {
  const ownerId = requireOwner(ctx);
  if (isOwnId(id)) {
    const [row] = await ctx.db
      .select({ companies: ownQuestions.companies })
      .from(ownQuestions)
      .where(and(eq(ownQuestions.ownerId, ownerId), eq(ownQuestions.id, id)));
    return row?.companies ?? [];
  }
  const rows = await ctx.db
    .select({ company: questionTags.company })
    .from(questionTags)
    .where(and(eq(questionTags.ownerId, ownerId), eq(questionTags.questionId, id)))
    .orderBy(questionTags.company);
  return rows.map(({ company }) => company);
}

/** Notes that a company asks this question, of the bank or one's own. Saying it twice is no error. */
export async function tagQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { questionId: id, company } = atTheDoor(input, given);
  await getQuestion(ctx, { id });
  const has = await companiesOf(ctx, id);
  if (has.some((name) => name.toLowerCase() === company.toLowerCase())) return;
  if (has.length >= MAX_COMPANIES)
    throw new BadInput('A question may have 20 companies. Take one away first.');
  const [name = company] = spelledAsBefore([company], await listCompanies(ctx));
  if (isOwnId(id)) return setOwn(ctx, ownerId, id, [...has, name]);
  if ((await ctx.db.$count(questionTags, eq(questionTags.ownerId, ownerId))) >= MAX_TAGS)
    throw new BadInput('You have set 5,000 companies on questions, the most that are kept.');
  await ctx.db
    .insert(questionTags)
    .values({ ownerId, questionId: id, company: name, createdAt: ctx.now() })
    .onConflictDoNothing();
}

/** Takes a company away from a question. There being none is no error. */
export async function untagQuestion(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { questionId: id, company } = atTheDoor(input, given);
  await getQuestion(ctx, { id });
  if (isOwnId(id)) {
    const has = await companiesOf(ctx, id);
    return setOwn(
      ctx,
      ownerId,
      id,
      has.filter((name) => name !== company),
    );
  }
  await ctx.db
    .delete(questionTags)
    .where(
      and(
        eq(questionTags.ownerId, ownerId),
        eq(questionTags.questionId, id),
        eq(questionTags.company, company),
      ),
    );
}

async function setOwn(ctx: Ctx, ownerId: string, id: string, companies: string[]): Promise<void> {
  await ctx.db
    .update(ownQuestions)
    .set({ companies, updatedAt: ctx.now() })
    .where(and(eq(ownQuestions.ownerId, ownerId), eq(ownQuestions.id, id)));
}
