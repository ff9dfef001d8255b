import { redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { ownReadiness } from '#server/readiness/own-readiness.ts';
import { applyToRole } from '#server/roles/apply-to-role.ts';
import { getRole } from '#server/roles/get-role.ts';
import { giveText } from '#server/roles/give-text.ts';
import { hideRole } from '#server/roles/hide-role.ts';
import { MAX_TEXT } from '#server/roles/role-shape.ts';
import { day } from '#ui/dates.ts';
import { notesOf } from '#ui/roles/notes.ts';
import { doubtLine, placesLine, REMOTE_NAMES, salaryLine } from '#ui/roles/words.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const [role, readiness] = await Promise.all([getRole(ctx, { id: params.id }), ownReadiness(ctx)]);
  const { reading, doubts, places, salary, openedAt, posted, byHand, remote, ...rest } = role;
  const rubric = readRubric();
  return {
    ...rest,
    byHand,
    facts: [
      placesLine(places, 12),
      REMOTE_NAMES[remote],
      salaryLine(salary),
      `${byHand ? 'added' : posted ? 'posted' : 'first found'} on ${day(openedAt)}`,
    ].filter((fact) => fact !== ''),
    doubts: doubts.map(doubtLine),
    notes: notesOf(reading.reasons),
    titled: reading.reasons.filter((reason) => reason.in === 'title'),
    topics: reading.topics,
    criteria: reading.criteria.flatMap((id) => {
      const its = readiness.find(({ criterion }) => criterion === id);
      if (!its) return [];
      const { criterion, answers, questions, standing, last } = its;
      return [{ criterion, answers, questions, standing, last, title: rubric.get(id)?.title ?? id }];
    }),
    maxText: MAX_TEXT,
  };
};

export const actions: Actions = {
  apply: async ({ locals, params, request }) => {
    const stage = field(await readForm(request), 'stage');
    let application;
    try {
      application = await applyToRole(locals.ctx, { id: params.id, stage });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/pipeline/${application.id}`);
  },
  hide: async ({ locals, params }) => {
    await hideRole(locals.ctx, { id: params.id, hidden: true });
    redirect(303, `/pipeline/roles?hid=${params.id}`);
  },
  show: async ({ locals, params }) => {
    await hideRole(locals.ctx, { id: params.id, hidden: false });
    redirect(303, `/pipeline/roles/${params.id}`);
  },
  text: async ({ locals, params, request }) => {
    const text = field(await readForm(request), 'text') ?? '';
    try {
      await giveText(locals.ctx, { id: params.id, text });
    } catch (error) {
      return asFailure(error, { text });
    }
    redirect(303, `/pipeline/roles/${params.id}`);
  },
};
