import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import { KIND_NAMES } from '#content/names.ts';
import { CALLED_FOR, CRITERIA, KINDS } from '#engine/rubric.ts';
import { NotFound } from '#server/errors.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params }) => {
  const id = CRITERIA.find((criterion) => criterion === params.criterion);
  const page = id && readRubric().get(id);
  if (!id || !page) throw new NotFound('The rubric has no such criterion.');
  const at = CRITERIA.indexOf(id);
  const neighbour = (place: number) => {
    const other = CRITERIA[place];
    return other ? { id: other, title: readRubric().get(other)?.title ?? other } : undefined;
  };
  return {
    page,
    kinds: KINDS.filter((kind) => CALLED_FOR[kind].includes(id)).map((kind) => ({
      kind,
      name: KIND_NAMES[kind],
    })),
    sources: page.sources.flatMap((source) => readSources().get(source) ?? []),
    previous: neighbour(at - 1),
    next: neighbour(at + 1),
  };
};
