import { readRubric } from '#content/rubric.ts';
import { ROUND_NAMES } from '#content/names.ts';
import { daysBetween, type Day } from '#server/days/days.ts';
import { weekday } from '#server/days/say-day.ts';
import type { CriterionId, Level } from '#engine';
import { isNamed, platformAsks } from './need.ts';
import type { PlanInterview, PlanQuestion, PlanSettings } from './plan.ts';
import type { PracticeState } from './practice-state.ts';

/** A weight from which a criterion is there also because of it. */
const MUCH = 1.3;

const NUMBERS = ['', '', 'two', 'three', 'four', 'five'];

/** Why an item stands in the plan, in a few short sentences that hold as of today. */
export function sayWhy(
  {
    question,
    criterion,
    day,
    today,
  }: { question: PlanQuestion; criterion: CriterionId; day: Day; today: Day },
  state: PracticeState,
  interview: PlanInterview | undefined,
  { weight, named }: { weight: number; named: PlanSettings['named'] },
): string {
  const sentences = [
    ...(isNamed(named, criterion, state.criteria.get(criterion)) ? ['Named in a rejection.'] : []),
    state.questions.size === 0
      ? `A good one to begin with: it asks for ${question.criteria.length} things at once.`
      : aboutCriterion(state, criterion, day, today),
  ];
  const before = state.questions.get(question.id);
  if (before && !before.planned)
    sentences.push(`You answered this question ${ago(before.last, today)}: try it again.`);
  if (weight >= MUCH) sentences.push('Your skills compass lets it count for more.');
  if (platformAsks(interview, criterion)) sentences.push('Platform companies listen for it, says one guide.');
  if (question.round === interview?.round)
    sentences.push(`Asked in ${ROUND_NAMES[interview.round].toLowerCase()} rounds like yours.`);
  return sentences.join(' ');
}

function aboutCriterion(state: PracticeState, criterion: CriterionId, day: Day, today: Day): string {
  const title = `“${readRubric().get(criterion)?.title ?? criterion}”`;
  const its = state.criteria.get(criterion);
  if (!its) return `First practice of ${title}.`;
  const stands = its.given.length > 0 ? `${title} was ${howItStands(its.given)}` : title;
  if (its.planned) {
    const then = after(its.planned, day);
    return stands === title ? `${title} again, ${then}.` : `${stands}. It comes back ${then}.`;
  }
  return `${stands}, last practised ${ago(its.last, today)}.`;
}

/** "missing in your last two answers" */
function howItStands(given: readonly Level[]): string {
  const level = given.at(-1)!;
  const run = given.length - 1 - given.findLastIndex((each) => each !== level);
  return `${level} in your last ${run === 1 ? 'answer' : `${NUMBERS[run] ?? 'several'} answers`}`;
}

/** "earlier today", "yesterday", "4 days ago" */
export function ago(day: Day, today: Day): string {
  const days = daysBetween(day, today);
  return days <= 0 ? 'earlier today' : days === 1 ? 'yesterday' : `${days} days ago`;
}

/** "the day after Sunday", "3 days after Sunday" */
function after(earlier: Day, day: Day): string {
  const days = daysBetween(earlier, day);
  return days === 1 ? `the day after ${weekday(earlier)}` : `${days} days after ${weekday(earlier)}`;
}
