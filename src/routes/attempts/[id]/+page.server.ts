import { redirect } from '@sveltejs/kit';
import { readRubric } from '#content/rubric.ts';
import { readSources } from '#content/sources.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { checkAnswer } from '#server/ledger/check-answer.ts';
import { deleteRecording } from '#server/practice/delete-recording.ts';
import { dismissFinding } from '#server/practice/dismiss-finding.ts';
import { getAttempt } from '#server/practice/get-attempt.ts';
import { restoreFinding } from '#server/practice/restore-finding.ts';
import { checkAttempt } from '#server/research/check-attempt.ts';
import { getStory } from '#server/stories/get-story.ts';
import { storyOfAttempt } from '#server/stories/story-of-attempt.ts';
import { criteriaRows } from '#ui/criteria-rows.ts';
import { dayAndTime, duration } from '#ui/dates.ts';
import { notesOf } from '#ui/notes.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { attempt, review, levels, dismissed, place, recording, question } = await getAttempt(
    locals.ctx,
    params,
  );
  const storyId = await storyOfAttempt(locals.ctx, { attemptId: attempt.id });
  const story = storyId === undefined ? undefined : (await getStory(locals.ctx, { id: storyId })).story;
  const rubric = readRubric();
  const notes = notesOf(review.findings, rubric, readSources());
  return {
    id: attempt.id,
    questionId: attempt.questionId,
    questionText: attempt.questionText,
    inBank: question !== undefined,
    text: attempt.text,
    numbers: await checkAnswer(locals.ctx, { text: attempt.text }),
    dossier: await checkAttempt(locals.ctx, { attemptId: attempt.id, text: attempt.text }),
    channel: attempt.channel,
    when: dayAndTime(attempt.createdAt),
    spoken: attempt.seconds === null ? undefined : duration(attempt.seconds),
    story: story && { id: story.id, title: story.title.trim() || 'Untitled story' },
    place,
    hasRecording: recording !== undefined,
    state: review.state,
    advice: review.advice,
    next: review.next,
    delivery: review.delivery,
    versions: { engine: review.engine, rubric: review.rubric },
    notes,
    rows: criteriaRows(review, levels, rubric, notes),
    notAsked: review.criteria.flatMap(({ criterion, level }) =>
      level === 'not-elicited' ? [{ id: criterion, title: rubric.get(criterion)?.title ?? criterion }] : [],
    ),
    dismissed: dismissed.map(({ id, quote, criterion }) => ({
      id,
      quote,
      title: rubric.get(criterion as never)?.title ?? criterion,
    })),
  };
};

export const actions: Actions = {
  'delete-recording': async ({ locals, params }) => {
    await deleteRecording(locals.ctx, { attemptId: params.id });
    redirect(303, `/attempts/${params.id}`);
  },
  dismiss: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await dismissFinding(locals.ctx, { attemptId: params.id, key: field(form, 'key') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/attempts/${params.id}#answer-heading`);
  },
  restore: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await restoreFinding(locals.ctx, { attemptId: params.id, dismissalId: field(form, 'dismissal') });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/attempts/${params.id}#answer-heading`);
  },
};
