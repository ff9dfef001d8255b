import { listAttempts } from '#server/practice/list-attempts.ts';
import { listDrafts } from '#server/practice/list-drafts.ts';
import { startingQuestions } from '#server/questions/starting-questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const [drafts, { attempts, total }] = await Promise.all([listDrafts(ctx), listAttempts(ctx, { limit: 4 })]);
  return { drafts, attempts, total, start: total < 8 ? await startingQuestions(ctx) : [] };
};
