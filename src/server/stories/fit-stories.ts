import { expectsFor } from '#content/expects.ts';
import { readRubric } from '#content/rubric.ts';
import type { Ctx } from '#server/ctx.ts';
import { roleFor } from '#server/practice/submit-attempt.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { rankStories, type Fit } from './rank-stories.ts';
import { readBank } from './read-bank.ts';

/** The person's stories in the order in which they fit a question, each with the reason. */
export async function fitStories(
  ctx: Ctx,
  input: { questionId: string },
): Promise<{ fits: Fit[]; stories: number }> {
  const [bank, { kind, topic, id, roles, add, drop }, settings] = await Promise.all([
    readBank(ctx),
    getQuestion(ctx, { id: input.questionId }),
    getSettings(ctx),
  ]);
  const expects = expectsFor({ kind, add, drop }, roleFor(roles, settings.role));
  const rubric = readRubric();
  const nameOf = (criterion: (typeof expects)[number]) => rubric.get(criterion)?.title ?? criterion;
  return { fits: rankStories({ id, kind, topic, expects }, bank, nameOf), stories: bank.length };
}
