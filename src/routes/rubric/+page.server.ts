import { readRubric } from '#content/rubric.ts';
import { GRADE_NAMES, readSources } from '#content/sources.ts';
import { KIND_NAMES } from '#content/names.ts';
import { CALLED_FOR, KINDS } from '#engine/rubric.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = () => {
  const pages = readRubric();
  return {
    criteria: [...pages.values()].map(({ id, title, short }) => ({ id, title, short })),
    kinds: KINDS.map((kind) => ({
      kind,
      name: KIND_NAMES[kind],
      criteria: CALLED_FOR[kind].map((id) => ({ id, title: pages.get(id)?.title ?? id })),
    })),
    sources: [...readSources().values()],
    grades: Object.values(GRADE_NAMES),
  };
};
