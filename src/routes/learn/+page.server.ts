import { readCommittee } from '#content/committee.ts';
import { readLessons } from '#content/lessons.ts';
import { readRubric } from '#content/rubric.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => ({
  answers: readCommittee().size,
  lessons: [...readLessons().values()].map(({ id, title }) => ({
    id,
    title,
    criterion: readRubric().get(id)?.title ?? id,
  })),
});
