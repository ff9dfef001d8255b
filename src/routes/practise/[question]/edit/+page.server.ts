import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { readQuestion } from '#server/http/read-question.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { ownQuestion } from '#server/questions/access.ts';
import { deleteQuestion } from '#server/questions/delete-question.ts';
import { editQuestion } from '#server/questions/edit-question.ts';
import { listCompanies } from '#server/questions/list-companies.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const { id, companies, followUps, ...rest } = await ownQuestion(ctx, params.question);
  const { text, asks, source, kind, topic, round, seniority, roles } = rest;
  const [known, { total }] = await Promise.all([
    listCompanies(ctx),
    listAttempts(ctx, { questionId: id, limit: 1 }),
  ]);
  const lists = { companies: companies.join(', '), followUps: followUps.join('\n') };
  const typed = { text, asks, source, kind, topic, round, seniority, roles, ...lists };
  return { id, typed, known, attempts: total };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const { typed, question } = readQuestion(await readForm(request));
    try {
      await editQuestion(locals.ctx, { ...question, id: params.question });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, `/practise/${params.question}`);
  },
  delete: async ({ locals, params }) => {
    await deleteQuestion(locals.ctx, { id: params.question });
    redirect(303, '/practise');
  },
};
