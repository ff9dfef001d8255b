import type { CriterionId } from '#engine';
import { addDays, dayIn, daysBetween, type Day } from '#server/days/days.ts';
import { layOut, type Bank } from './bank.ts';
import { chooseQuestion } from './choose-question.ts';
import { minutesFor } from './minutes.ts';
import { needsOn } from './need.ts';
import type {
  PastAnswer,
  Plan,
  PlanDay,
  PlanInterview,
  PlanItem,
  PlanQuestion,
  PlanSettings,
} from './plan.ts';
import { addAnswer, addPlanned, newState, type PracticeState } from './practice-state.ts';
import { sayWhy } from './say-why.ts';

/** Days beyond which a plan is only a guess. */
export const FURTHEST = 28;
const A_WEEK = 7;

/** Answers before which, with no interview ahead, practice begins where every interview does. */
const BEGUN = 5;

/**
 * What to practise from today on: what is due, the weakest first, each with another question, in the
 * minutes that there are. Made from the history each time, so a day that went otherwise needs no mending.
 * The same input gives the same plan.
 */
export function makePlan(
  history: readonly PastAnswer[],
  questions: readonly PlanQuestion[],
  settings: PlanSettings,
  now: Date,
): Plan {
  const today = dayIn(settings.timeZone, now);
  const state = newState();
  const done = { answers: 0, minutes: 0 };
  for (const { questionId, kind, at, levels } of [...history].sort(
    (a, b) => a.at.getTime() - b.at.getTime(),
  )) {
    const day = dayIn(settings.timeZone, at);
    addAnswer(state, day, questionId, levels);
    if (day === today) {
      done.answers++;
      done.minutes += minutesFor(kind, settings.limits);
    }
  }
  const ahead = settings.interviews
    .filter(({ day }) => day >= today)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.id < b.id ? -1 : 1));
  const bank = layOut(questions);
  const days: PlanDay[] = [];
  const again = [...(settings.again ?? [])];
  const length = settings.days ?? daysUpTo(ahead[0], today);
  for (let nth = 0; nth < length; nth++) {
    const day = addDays(today, nth);
    const left = settings.minutesADay - (nth === 0 ? done.minutes : 0);
    days.push(planDay({ day, today, left, ahead, bank, settings, again }, state));
  }
  return { today, done, days };
}

/** Up to the next interview and its day; a week when there is none. */
function daysUpTo(next: PlanInterview | undefined, today: Day): number {
  return next ? Math.min(FURTHEST, daysBetween(today, next.day) + 1) : A_WEEK;
}

type DayToPlan = {
  day: Day;
  today: Day;
  /** Minutes that are left of it. */
  left: number;
  ahead: readonly PlanInterview[];
  bank: Bank;
  settings: PlanSettings;
  /** What went badly in a real interview and has no day yet. What is given a day is taken out. */
  again: { question: PlanQuestion; why: string }[];
};

/** One day's items; the state is taken along to the next day. */
function planDay(
  { day, today, left, ahead, bank, settings, again }: DayToPlan,
  state: PracticeState,
): PlanDay {
  const interviews = ahead.filter((each) => each.day === day);
  const items: PlanItem[] = [];
  let minutes = 0;
  let free: PlanDay['free'] = 'interview';
  // On the day of an interview there is nothing left to learn.
  if (interviews.length === 0) {
    const interview = ahead.find((each) => each.day > day);
    const needs = needsOn(day, state, bank.askedIn(interview?.round), interview, settings);
    free = needs.size + again.length > 0 ? 'no-room' : 'nothing-due';
    const round = interview?.round ?? (state.questions.size < BEGUN ? 'recruiter' : undefined);
    const fits = (question: PlanQuestion) => {
      const its = minutesFor(question.kind, settings.limits);
      return minutes + its <= left ? its : undefined;
    };
    const put = (question: PlanQuestion, criterion: CriterionId, its: number, why: string) => {
      items.push({ question, criterion, minutes: its, why });
      minutes += its;
      // What this question calls for as well has had its turn today.
      for (const each of question.criteria) needs.delete(each);
      addPlanned(state, day, question);
    };
    // What went badly where it counted comes before what only might be asked.
    for (const one of [...again]) {
      const [criterion] = one.question.criteria;
      const its = fits(one.question);
      if (!criterion || its === undefined) continue;
      again.splice(again.indexOf(one), 1);
      put(one.question, criterion, its, one.why);
    }
    for (let criterion = neediest(needs); criterion; criterion = neediest(needs)) {
      const chosen = items.map((item) => item.question);
      const question = chooseQuestion(bank.callingFor.get(criterion) ?? [], state, {
        day,
        criterion,
        needs,
        chosen,
        interview,
        round,
        preferred: settings.named?.get(criterion)?.question ?? undefined,
        fits,
      });
      needs.delete(criterion);
      if (!question) continue;
      const its = minutesFor(question.kind, settings.limits);
      const why = sayWhy({ question, criterion, day, today }, state, interview, {
        weight: settings.weights.get(criterion) ?? 1,
        named: settings.named,
      });
      put(question, criterion, its, why);
    }
  }
  return { day, items, minutes, interviews, free: items.length > 0 ? null : free };
}

/** The criterion that needs it most; of equals the first in the rubric's order, in which the needs are. */
function neediest(needs: ReadonlyMap<CriterionId, number>): CriterionId | undefined {
  let most: CriterionId | undefined;
  for (const [criterion, need] of needs) if (most === undefined || need > needs.get(most)!) most = criterion;
  return most;
}
