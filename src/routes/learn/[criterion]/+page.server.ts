import { piecesOf, readLessons } from '#content/lessons.ts';
import { KIND_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import { CRITERIA } from '#engine/rubric.ts';
import { NotFound } from '#server/errors.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { checkFound } from '#server/lessons/check-found.ts';
import { mendText, MOST_MENDED } from '#server/lessons/mend-text.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const id = CRITERIA.find((criterion) => criterion === params.criterion);
  const lesson = id && readLessons().get(id);
  if (!id || !lesson) throw new NotFound('There is no such lesson.');
  const after = CRITERIA[CRITERIA.indexOf(id) + 1];
  const { find, mend, ...rest } = lesson;
  return {
    lesson: {
      ...rest,
      // What earns it is told after the exercise, not in the page's source.
      find: { question: find.question, why: find.why, pieces: piecesOf(find).map(({ text }) => text) },
      mend: { ...mend, most: MOST_MENDED },
    },
    criterion: readRubric().get(id)?.title ?? id,
    kinds: { find: KIND_NAMES[find.kind], mend: KIND_NAMES[mend.kind] },
    sources: lesson.sources.flatMap((source) => readSources().get(source) ?? []),
    next: after && { id: after, title: readLessons().get(after)?.title ?? after },
  };
};

export const actions: Actions = {
  find: async ({ params, request }) => {
    const chosen = (await readForm(request)).getAll('piece').map(String);
    try {
      return { found: checkFound({ criterion: params.criterion, chosen }) };
    } catch (error) {
      return asFailure(error, { of: 'find' as const });
    }
  },
  mend: async ({ locals, params, request }) => {
    const text = field(await readForm(request), 'text') ?? '';
    try {
      return { text, mended: mendText(locals.ctx, { criterion: params.criterion, text }) };
    } catch (error) {
      return asFailure(error, { text, of: 'mend' as const });
    }
  },
};
