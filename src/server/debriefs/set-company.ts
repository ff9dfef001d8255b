import type { Ctx } from '#server/ctx.ts';
import { MAX_COMPANIES, MAX_NAME } from '#server/questions/company-name.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { companiesOf, tagQuestion, untagQuestion } from '#server/questions/tag-question.ts';

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
