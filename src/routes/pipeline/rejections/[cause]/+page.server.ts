import { redirect } from '@sveltejs/kit';
import { CRITERIA } from '#engine';
import { ownApplication } from '#server/applications/access.ts';
import { asFailure } from '#server/http/failure.ts';
import { readCause } from '#server/http/read-cause.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { ownCause } from '#server/rejections/access.ts';
import { MOST_CRITERIA } from '#server/rejections/cause.ts';
import { changeCause } from '#server/rejections/change-cause.ts';
import { deleteCause } from '#server/rejections/delete-cause.ts';
import { titleOf } from '#server/rejections/show-cause.ts';
import { testQuestions } from '#server/rejections/test-questions.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const cause = await ownCause(ctx, params.cause);
  const chosen = cause.testQuestion;
  const [{ id, company }, questions] = await Promise.all([
    ownApplication(ctx, cause.applicationId),
    testQuestions(ctx, { criteria: cause.criteria.map(({ criterion }) => criterion), chosen }),
  ]);
  return {
    application: { id, company },
    cause,
    tests: { chosen: questions.some((question) => question.id === chosen) ? (chosen ?? '') : '', questions },
    criteria: CRITERIA.map((criterion) => ({ id: criterion, title: titleOf(criterion) })),
    most: MOST_CRITERIA,
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const typed = readCause(form);
    try {
      await changeCause(locals.ctx, { id: params.cause, said: typed, test: field(form, 'test') });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, '/pipeline/rejections');
  },
  delete: async ({ locals, params }) => {
    const { applicationId } = await deleteCause(locals.ctx, { id: params.cause });
    redirect(303, `/pipeline/${applicationId}/outcome#causes`);
  },
};
