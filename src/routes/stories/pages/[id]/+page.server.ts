import { fail, redirect } from '@sveltejs/kit';
import { examplesOf, readSheets } from '#content/one-pagers.ts';
import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readPageWords } from '#server/http/read-page-words.ts';
import { checkFigures } from '#server/one-pagers/check-figures.ts';
import { deleteOnePager } from '#server/one-pagers/delete-one-pager.ts';
import { dismissRemark } from '#server/one-pagers/dismiss-remark.ts';
import { getOnePager } from '#server/one-pagers/get-one-pager.ts';
import { MOST_IN_FIELD, MOST_IN_LINE } from '#server/one-pagers/page-words.ts';
import { restoreRemark } from '#server/one-pagers/restore-remark.ts';
import { reviewOnePager } from '#server/one-pagers/review-one-pager.ts';
import { saveOnePager } from '#server/one-pagers/save-one-pager.ts';
import { titleOf } from '#server/one-pagers/title-of.ts';
import { pageReview } from '#ui/one-pagers/page-review.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, depends }) => {
  depends('debrief:page-review');
  const page = await getOnePager(locals.ctx, params);
  const sheet = readSheets().get(page.form)!;
  const { review, dismissed } = await reviewOnePager(locals.ctx, page);
  const rubric = readRubric();
  return {
    owner: locals.ctx.actor.kind === 'person' ? locals.ctx.actor.id : '',
    page,
    called: titleOf(page),
    name: sheet.name,
    max: { line: MOST_IN_LINE, field: MOST_IN_FIELD },
    fields: sheet.fields.map((each) => ({ ...each, examples: examplesOf(sheet, each.id) })),
    numbers: await checkFigures(locals.ctx, page),
    review: pageReview(review, sheet, rubric, readSources()),
    dismissed: dismissed.map(({ id, quote, criterion }) => ({
      id,
      quote,
      title: rubric.get(criterion as never)?.title ?? criterion,
    })),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const words = readPageWords(form);
    const version = Number(field(form, 'version'));
    let outcome;
    try {
      outcome = await saveOnePager(locals.ctx, { ...words, id: params.id, version });
    } catch (error) {
      return asFailure(error, { words, version });
    }
    if (outcome.saved) redirect(303, `/stories/pages/${params.id}#review`);
    return fail(409, {
      words,
      // What is sent next is sent knowing of the other words, so it is kept.
      version: outcome.page.version,
      other: outcome.page,
      problem:
        'Another window has saved this page since you opened it. Your words are below and not yet saved; save again to keep them instead of the others.',
    });
  },
  dismiss: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await dismissRemark(locals.ctx, { id: params.id, key: field(form, 'key') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/stories/pages/${params.id}#review`);
  },
  restore: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await restoreRemark(locals.ctx, { id: params.id, dismissalId: field(form, 'dismissal') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/stories/pages/${params.id}#review`);
  },
  delete: async ({ locals, params }) => {
    try {
      await deleteOnePager(locals.ctx, params);
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, '/stories/pages');
  },
};
