import { searchQuestions } from '#server/questions/search-questions.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) =>
  searchQuestions(locals.ctx, Object.fromEntries(url.searchParams));
