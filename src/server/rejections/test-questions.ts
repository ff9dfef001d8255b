import type { CriterionId } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { readQuestionBank } from '#server/plan/read-question-bank.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { getSettings } from '#server/settings/get-settings.ts';

/** Questions to choose from: more would be the bank again. */
const OFFERED = 8;

export type TestQuestion = { id: string; text: string };

/**
 * Questions that test a cause: those that call for most of its criteria and for little besides, the plain ones
 * first. The one that is chosen already is always among them.
 */
export async function testQuestions(
  ctx: Ctx,
  { criteria, chosen }: { criteria: readonly CriterionId[]; chosen: string | null },
): Promise<TestQuestion[]> {
  if (criteria.length === 0) return [];
  const { role } = await getSettings(ctx);
  const hits = (called: readonly CriterionId[]) => criteria.filter((each) => called.includes(each)).length;
  const bank = (await readQuestionBank(ctx, role)).filter(({ criteria: called }) => hits(called) > 0);
  const offered = bank
    .sort(
      (a, b) =>
        hits(b.criteria) - hits(a.criteria) ||
        a.criteria.length - b.criteria.length ||
        a.text.length - b.text.length ||
        (a.id < b.id ? -1 : 1),
    )
    .slice(0, OFFERED);
  const missing = chosen && !offered.some(({ id }) => id === chosen) ? chosen : undefined;
  const kept = missing && (bank.find(({ id }) => id === missing) ?? (await findQuestion(ctx, missing)));
  return [...(kept ? [kept] : []), ...offered].map(({ id, text }) => ({ id, text }));
}
