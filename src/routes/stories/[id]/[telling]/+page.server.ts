import { redirect } from '@sveltejs/kit';
import { KIND_NAMES } from '#content/names.ts';
import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { checkAnswer } from '#server/ledger/check-answer.ts';
import { dismissNote } from '#server/stories/dismiss-note.ts';
import { restoreNote } from '#server/stories/restore-note.ts';
import { reviewTelling } from '#server/stories/review-telling.ts';
import { TELLINGS, type Telling } from '#server/stories/story-fields.ts';
import { criteriaRows } from '#ui/criteria-rows.ts';
import { notesOf } from '#ui/notes.ts';
import { lengthInWords } from '#ui/stories/telling-time.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { story, telling, seconds, text, kind, review, dismissed } = await reviewTelling(locals.ctx, params);
  const rubric = readRubric();
  const notes = notesOf(review.findings, rubric, readSources());
  return {
    id: story.id,
    title: story.title.trim() || 'Untitled story',
    telling,
    seconds,
    text,
    numbers: await checkAnswer(locals.ctx, { text }),
    length: lengthInWords(text),
    // Those that are written: there is nothing to read in the others.
    others: Object.entries(TELLINGS)
      .filter(([other]) => other !== telling && story[other as Telling].trim() !== '')
      .map(([other, seconds]) => ({ other, seconds })),
    kind: KIND_NAMES[kind].toLowerCase(),
    chosen: story.criteria.length > 0,
    state: review.state,
    advice: review.advice,
    next: review.next,
    notes,
    rows: criteriaRows(review, {}, rubric, notes),
    dismissed: dismissed.map(({ id, quote, criterion }) => ({
      id,
      quote,
      title: rubric.get(criterion as never)?.title ?? criterion,
    })),
  };
};

export const actions: Actions = {
  dismiss: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await dismissNote(locals.ctx, { ...params, key: field(form, 'key') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/stories/${params.id}/${params.telling}#answer-heading`);
  },
  restore: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await restoreNote(locals.ctx, { id: params.id, dismissalId: field(form, 'dismissal') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/stories/${params.id}/${params.telling}#answer-heading`);
  },
};
