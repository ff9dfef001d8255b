import { redirect } from '@sveltejs/kit';
import { modelAnswersTo } from '#content/answers.ts';
import { readRubric } from '#content/rubric.ts';
import { NotFound } from '#server/errors.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { compareAttempts } from '#server/practice/compare-attempts.ts';
import { deleteAttempt } from '#server/practice/delete-attempt.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { gridRows, saidMoves } from '#ui/attempt-grid.ts';
import { dayAndTime, duration, shortDay } from '#ui/dates.ts';
import { readableDiff } from '#ui/readable-diff.ts';
import type { Actions, PageServerLoad } from './$types';

/** Reviewed attempts that stand side by side; older ones stay in the list below. */
const COLUMNS = 6;
const LISTED = 100;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { attempts, total } = await listAttempts(locals.ctx, { questionId: params.question, limit: LISTED });
  const question = await findQuestion(locals.ctx, params.question);
  const text = question?.text ?? attempts[0]?.questionText;
  if (text === undefined) throw new NotFound('There is no such question in the bank.');

  const list = attempts.map((attempt, at) => ({
    id: attempt.id,
    nth: total - at,
    when: dayAndTime(attempt.createdAt),
    how: attempt.seconds === null ? attempt.channel : `${attempt.channel}, ${duration(attempt.seconds)}`,
    words: attempt.words,
    opening: attempt.opening,
    reviewed: attempt.state === 'reviewed',
    next: attempt.next?.title,
  }));
  const side = attempts
    .filter(({ state }) => state === 'reviewed')
    .slice(0, COLUMNS)
    .reverse();
  // Without a choice: the two newest that were reviewed, or else the two newest.
  const [newer, older] = side.length > 1 ? side.toReversed() : attempts;
  const from = url.searchParams.get('from') ?? older?.id;
  const to = url.searchParams.get('to') ?? newer?.id;
  const comparison = from && to && from !== to ? await compareAttempts(locals.ctx, { from, to }) : undefined;
  const [was, is] = [from, to].map((id) => attempts.find((one) => one.id === id && one.state === 'reviewed'));
  const nth = (id: string) => list.find((one) => one.id === id)?.nth;
  return {
    questionId: params.question,
    questionText: text,
    inBank: question !== undefined,
    models: modelAnswersTo(params.question).length,
    mode: (await getSettings(locals.ctx)).mode,
    total,
    list,
    columns: side.map(({ id, createdAt }) => ({ id, nth: nth(id) ?? 0, when: shortDay(createdAt) })),
    rows: gridRows(side, readRubric()),
    chosen: { from, to },
    moves: comparison && was && is && saidMoves(was, is, readRubric()),
    words: comparison && readableDiff(comparison.words),
  };
};

export const actions: Actions = {
  delete: async ({ locals, request }) => {
    const form = await readForm(request);
    let questionId: string;
    try {
      ({ questionId } = await deleteAttempt(locals.ctx, { id: field(form, 'id') ?? '' }));
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/practise/${questionId}/attempts`);
  },
};
