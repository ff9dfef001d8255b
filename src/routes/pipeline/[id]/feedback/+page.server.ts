import { redirect } from '@sveltejs/kit';
import { CRITERIA } from '#engine';
import { ownApplication } from '#server/applications/access.ts';
import { ownDay } from '#server/days/own-day.ts';
import { asFailure } from '#server/http/failure.ts';
import { readFields } from '#server/http/read-fields.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { addRemark } from '#server/rejections/add-remark.ts';
import { deleteRemark } from '#server/rejections/delete-remark.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { sayFrom, titleOf } from '#server/rejections/show-cause.ts';
import type { Actions, PageServerLoad } from './$types';

const FIELDS = ['words', 'who', 'heardOn', 'round', 'criterion', 'level'] as const;

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const { id, company, title } = await ownApplication(ctx, params.id);
  const [{ today }, heard] = await Promise.all([ownDay(ctx), heardLevels(ctx, id)]);
  return {
    application: { id, company, title },
    today,
    heard: heard.map(({ id: remark, criterion, level, words, from, ...rest }) => ({
      ...{ id: remark, criterion, level, words, from },
      beside: { name: titleOf(criterion), href: `/readiness/${criterion}` },
      said: sayFrom(rest),
    })),
    criteria: CRITERIA.map((criterion) => ({ id: criterion, title: titleOf(criterion) })),
  };
};

export const actions: Actions = {
  keep: async ({ locals, params, request }) => {
    const typed = readFields(await readForm(request), FIELDS);
    try {
      await addRemark(locals.ctx, { applicationId: params.id, said: typed });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, `/pipeline/${params.id}/feedback`);
  },
  delete: async ({ locals, params, request }) => {
    await deleteRemark(locals.ctx, { id: field(await readForm(request), 'remark') ?? '' });
    redirect(303, `/pipeline/${params.id}/feedback`);
  },
};
