import { redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import type { CriterionId } from '#engine/rubric.ts';
import { openCompass } from '#server/compass/open-compass.ts';
import { resetWeights } from '#server/compass/reset-weights.ts';
import { setPosition } from '#server/compass/set-position.ts';
import { setWeights } from '#server/compass/set-weights.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

const titled = (id: CriterionId) => ({ id, title: readRubric().get(id)?.title ?? id });
const sourcesOf = (ids: readonly Parameters<ReturnType<typeof readSources>['get']>[0][]) =>
  ids.flatMap((id) => {
    const source = readSources().get(id);
    return source ? [{ id, short: source.short, grade: source.grade }] : [];
  });

export const load: PageServerLoad = async ({ locals, url }) => {
  const { skills, criteria, disagreements, position, isSet } = await openCompass(locals.ctx);
  return {
    position,
    isSet,
    done: url.searchParams.get('done'),
    anyOwn: skills.some(({ own }) => own !== undefined),
    skills: skills.map(
      ({ skill: { id, side, title, means, why, weighing, basis, ...skill }, editors, own }) => ({
        ...{ id, side, title, means, why, weighing, basis, editors, own },
        criteria: skill.criteria.map(titled),
        sources: sourcesOf(skill.sources),
      }),
    ),
    criteria: criteria.map(({ criterion, ...rest }) => ({ ...titled(criterion), ...rest })),
    disagreements: disagreements.map((each) => ({ ...each, sources: sourcesOf(each.sources) })),
  };
};

export const actions: Actions = {
  turn: async ({ locals, request }) => {
    const form = await readForm(request);
    const typed = { seniority: field(form, 'seniority'), ambiguity: field(form, 'ambiguity') };
    try {
      await setPosition(locals.ctx, typed);
    } catch (error) {
      return asFailure(error, { of: 'turn' as const, ...typed });
    }
    redirect(303, '/learn/compass?done=turned#skills');
  },
  weigh: async ({ locals, request }) => {
    const weights: Record<string, string> = {};
    for (const [name, value] of await readForm(request))
      if (name.startsWith('weight-') && typeof value === 'string' && value !== '')
        weights[name.slice('weight-'.length)] = value;
    try {
      await setWeights(locals.ctx, { weights });
    } catch (error) {
      return asFailure(error, { of: 'weigh' as const, weights });
    }
    redirect(303, '/learn/compass?done=weighed#skills');
  },
  reset: async ({ locals }) => {
    await resetWeights(locals.ctx);
    redirect(303, '/learn/compass?done=reset#skills');
  },
};
