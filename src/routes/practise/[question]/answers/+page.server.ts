import { openModelAnswers } from '#server/answers/open-model-answers.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => openModelAnswers({ questionId: params.question });
