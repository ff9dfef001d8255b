import { and, eq, type SQL } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { MAX_COMPANIES, MAX_NAME } from '#server/questions/company-name.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { companiesOf, tagQuestion, untagQuestion } from '#server/questions/tag-question.ts';
import { debriefQuestions, interviews } from '#server/schema.ts';

/** A company's name as questions carry it. */
export const asTag = (company: string): string => company.slice(0, MAX_NAME).trim();

/**
 * Notes on a question that this company asked it. False when it was noted before, or cannot be: then a later
 * change of mind has nothing to take away.
 */
export async function setCompany(ctx: Ctx, questionId: string, company: string): Promise<boolean> {
  const has = await companiesOf(ctx, questionId);
  const name = asTag(company);
  if (has.length >= MAX_COMPANIES || has.some((one) => one.toLowerCase() === name.toLowerCase()))
    return false;
  await tagQuestion(ctx, { questionId, company: name });
  return true;
}

/** Takes that note away again; the person may have done so already, or deleted the question. */
export async function takeCompany(ctx: Ctx, questionId: string, company: string): Promise<void> {
  if (!(await findQuestion(ctx, questionId))) return;
  const name = asTag(company).toLowerCase();
  for (const one of await companiesOf(ctx, questionId))
    if (one.toLowerCase() === name) await untagQuestion(ctx, { questionId, company: one });
}

/** The same of all that the debriefs of these interviews noted, before the interviews go. */
export async function takeCompanies(ctx: Ctx, whichInterviews: SQL | undefined): Promise<void> {
  const noted = await ctx.db
    .select({ questionId: debriefQuestions.questionId, company: interviews.company })
    .from(debriefQuestions)
    .innerJoin(
      interviews,
      and(eq(interviews.ownerId, debriefQuestions.ownerId), eq(interviews.id, debriefQuestions.interviewId)),
    )
    .where(
      and(eq(interviews.ownerId, requireOwner(ctx)), eq(debriefQuestions.tagged, true), whichInterviews),
    );
  for (const { questionId, company } of noted) if (questionId) await takeCompany(ctx, questionId, company);
}
