import { readRubric } from '#content/rubric.ts';
import { shortDay } from '#server/days/say-day.ts';
import { nextQuestions } from '#server/readiness/next-questions.ts';
import { ownReadiness } from '#server/readiness/own-readiness.ts';
import { readinessOverTime } from '#server/readiness/readiness-over-time.ts';
import { ENOUGH, LAST } from '#server/readiness/witnesses.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const witness = url.searchParams.get('by') ?? undefined;
  const [criteria, map] = await Promise.all([ownReadiness(ctx), readinessOverTime(ctx, { witness })]);
  const next = await nextQuestions(
    ctx,
    criteria.map(({ criterion }) => criterion),
  );
  const title = (id: (typeof criteria)[number]['criterion']) => readRubric().get(id)?.title ?? id;
  return {
    enough: ENOUGH,
    last: LAST,
    criteria: criteria.map(({ criterion, answers, questions, standing, last, heard }) => ({
      ...{ criterion, answers, questions, standing, last, heard },
      title: title(criterion),
      next: next.get(criterion),
    })),
    map: {
      witness: map.witness,
      witnesses: map.witnesses,
      weeks: map.weeks.map(shortDay),
      rows: map.rows.map((row) => ({ ...row, title: title(row.criterion) })),
    },
  };
};
