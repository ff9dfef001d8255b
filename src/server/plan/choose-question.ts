import type { CriterionId } from '#engine';
import type { Day } from '#server/days/days.ts';
import type { PlanInterview, PlanQuestion } from './plan.ts';
import type { PracticeState } from './practice-state.ts';
import { dueOn } from './track.ts';

export type Choice = {
  day: Day;
  criterion: CriterionId;
  /** What each due criterion needs that no question of this day has met yet. */
  needs: ReadonlyMap<CriterionId, number>;
  /** Questions that are on this day already. */
  chosen: readonly PlanQuestion[];
  interview: PlanInterview | undefined;
  /** The round whose questions are preferred. */
  round: PlanInterview['round'] | undefined;
  /** The one that the person chose to test the criterion with, if it may come. */
  preferred: string | undefined;
  fits: (question: PlanQuestion) => number | undefined;
};

/**
 * The question for a criterion, of those that call for it: not on this day yet, not the one it was last practised with (what can be
 * said in one answer only is learned by heart), due if it was answered before; then the one that meets
 * most needs a minute, unless the person has chosen one that may come. Undefined when none is left.
 */
export function chooseQuestion(
  questions: readonly PlanQuestion[],
  state: PracticeState,
  choice: Choice,
): PlanQuestion | undefined {
  let best: { question: PlanQuestion; worth: number } | undefined;
  for (const question of questions) {
    const minutes = choice.fits(question);
    if (minutes === undefined || !mayCome(question, state, choice)) continue;
    if (question.id === choice.preferred) return question;
    const worth = worthOf(question, state, choice) / minutes;
    if (!best || worth > best.worth || (worth === best.worth && question.id < best.question.id))
      best = { question, worth };
  }
  return best?.question;
}

function mayCome(question: PlanQuestion, state: PracticeState, choice: Choice): boolean {
  const { day, criterion, interview } = choice;
  if (state.onDay.get(day)?.has(question.id)) return false;
  if (state.criteria.get(criterion)?.lastQuestion === question.id) return false;
  const before = state.questions.get(question.id);
  return !before || dueOn(before, interview?.day) <= day;
}

function worthOf(question: PlanQuestion, state: PracticeState, choice: Choice): number {
  let worth = 0;
  for (const criterion of question.criteria) worth += choice.needs.get(criterion) ?? 0;
  if (question.round === choice.round) worth *= 1.5;
  // A day of one topic, or of one kind, teaches less than a mixed one.
  if (choice.chosen.some(({ topic }) => topic === question.topic)) worth *= 0.7;
  if (choice.chosen.some(({ kind }) => kind === question.kind)) worth *= 0.8;
  const before = state.questions.get(question.id);
  // A short question is a plain one, and plain ones are to be begun with.
  if (!before) return worth * (1 + 40 / (40 + question.text.length));
  // An answer that did not work is worth another try; one that did, or that is only planned, is worth less
  // than a new question.
  const worked = before.planned !== undefined || before.levels.every((level) => level === 'clear');
  return worth * (worked ? 0.9 : 1.6);
}
