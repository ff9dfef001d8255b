import { readRubric } from '#content/rubric.ts';
import { dueReminders } from '#server/applications/due-reminders.ts';
import { countApplications } from '#server/applications/open-board.ts';
import { zoneNames } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { longDay } from '#server/days/say-day.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { openPlan } from '#server/plan/open-plan.ts';
import { showDay } from '#server/plan/show-day.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { listDrafts } from '#server/practice/list-drafts.ts';
import { startingQuestions } from '#server/questions/starting-questions.ts';
import { weakestCriteria } from '#server/readiness/weakest-criteria.ts';
import { dueTouches } from '#server/rejections/due-touches.ts';
import { nextSmallStep } from '#server/rejections/next-small-step.ts';
import { showStep } from '#server/rejections/show-step.ts';
import { countStories } from '#server/stories/count-stories.ts';
import { dueThanks } from '#server/thanks/due-thanks.ts';
import type { PageServerLoad } from './$types';

/** Items, and rounds after the next, that are shown for today; the plan has the others. */
const AT_ONCE = 3;

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const [
    { plan, settings, timeZone, interviews },
    drafts,
    { attempts, total },
    readiness,
    stories,
    afterRounds,
    step,
    applications,
    reminders,
    touches,
  ] = await Promise.all([
    openPlan(ctx, { days: 1 }),
    listDrafts(ctx),
    listAttempts(ctx, { limit: 4 }),
    weakestCriteria(ctx),
    countStories(ctx),
    dueThanks(ctx),
    nextSmallStep(ctx),
    countApplications(ctx),
    ownDay(ctx).then(({ today }) => dueReminders(ctx, { today })),
    dueTouches(ctx),
  ]);
  const next = interviews.coming[0];
  const begun = total + drafts.length + stories + applications + afterRounds.length > 0;
  const newcomer = !begun && !next;
  const today = plan.days[0]!;
  const rubric = readRubric();
  const weakest = readiness.weakest.map((row) => ({
    ...row,
    title: rubric.get(row.criterion)?.title ?? row.criterion,
  }));
  return {
    newcomer,
    start: newcomer ? await startingQuestions(ctx) : [],
    day: longDay(plan.today),
    today: { ...showDay(today, 0), items: showDay(today, 0).items.slice(0, AT_ONCE) },
    more: Math.max(0, today.items.length - AT_ONCE),
    done: plan.done,
    minutesADay: settings.minutesADay,
    next: next && showInterview(next, timeZone, plan.today),
    others: Math.max(0, interviews.coming.length - 1),
    ...(settings.timeZone === null && !newcomer ? { zone: { timeZone, zones: zoneNames() } } : {}),
    reminders,
    touches,
    rounds: interviews.coming
      .slice(1)
      .filter(({ applicationId }) => applicationId !== null)
      .slice(0, AT_ONCE)
      .map((round) => showInterview(round, timeZone, plan.today)),
    afterRounds,
    drafts,
    attempts,
    total,
    stories,
    readiness: { ...readiness, weakest },
    /** After a rejection, for whoever wants it here. */
    smallStep: step && showStep(step),
  };
};
