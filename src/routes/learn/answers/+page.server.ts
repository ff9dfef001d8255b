import { listModelAnswers } from '#server/answers/list-model-answers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ url }) => listModelAnswers(Object.fromEntries(url.searchParams));
