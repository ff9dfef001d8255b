import { expectsFor } from '#content/expects.ts';
import { readRubric } from '#content/rubric.ts';
import type { Ctx } from '#server/ctx.ts';
import { roleFor } from '#server/practice/submit-attempt.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { hasRoom, rankStories, type Fit } from './rank-stories.ts';
import { readStoryBank } from './read-story-bank.ts';

/**
 * The person's stories in the order in which they fit a question, each with the reason. Undefined where the
 * question has no room for a story.
 */
export async function fitStories(ctx: Ctx, input: { questionId: string }): Promise<Fit[] | undefined> {
  const [bank, { kind, topic, id, roles, add, drop }, settings] = await Promise.all([
    readStoryBank(ctx),
    getQuestion(ctx, { id: input.questionId }),
    getSettings(ctx),
  ]);
  if (!hasRoom(kind)) return undefined;
  const expects = expectsFor({ kind, add, drop }, roleFor(roles, settings.role));
  const rubric = readRubric();
  const nameOf = (criterion: (typeof expects)[number]) => rubric.get(criterion)?.title ?? criterion;
  return rankStories({ id, kind, topic, expects }, bank, nameOf);
}
