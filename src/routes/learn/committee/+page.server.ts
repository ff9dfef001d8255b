import { KIND_NAMES, ROLE_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { KINDS } from '#engine/rubric.ts';
import { listAnswers } from '#server/committee/list-answers.ts';
import { ownCalibration } from '#server/committee/own-calibration.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { answers, raters } = await listAnswers(locals.ctx);
  const { criteria, weeks, all } = await ownCalibration(locals.ctx);
  return {
    raters,
    total: answers.length,
    done: answers.filter(({ rated }) => rated > 0).length,
    next: answers.find(({ rated }) => rated === 0)?.id,
    kinds: KINDS.map((kind) => ({
      name: KIND_NAMES[kind],
      answers: answers
        .filter((answer) => answer.kind === kind)
        .map(({ id, text, role, channel, criteria, rated, same }) => ({
          id,
          text,
          role: ROLE_NAMES[role],
          channel,
          criteria,
          rated,
          same,
        })),
    })),
    all,
    criteria: criteria.map((each) => ({
      ...each,
      title: readRubric().get(each.criterion)?.title ?? each.criterion,
    })),
    weeks: weeks.map(({ monday, ...rest }) => ({ ...rest, from: dayWithYear(monday) })),
  };
};
