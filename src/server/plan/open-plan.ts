import { z } from 'zod';
import { expectsFor } from '#content/expects.ts';
import { requireOwner } from '#server/access.ts';
import { criterionWeights } from '#server/compass/criterion-weights.ts';
import type { Ctx } from '#server/ctx.ts';
import { listAgain } from '#server/debriefs/list-again.ts';
import { DEFAULT_ZONE } from '#server/days/days.ts';
import { atTheDoor } from '#server/door.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { dayFor, listInterviews } from '#server/interviews/list-interviews.ts';
import { criteriaToTest } from '#server/rejections/criteria-to-test.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { PracticeSettings } from '#server/settings/settings.ts';
import { FURTHEST, makePlan } from './make-plan.ts';
import type { Plan } from './plan.ts';
import { readQuestionBank } from './read-question-bank.ts';
import { readHistory } from './read-history.ts';

const input = z.object({
  /** Days to plan; without it, up to the next interview, or a week. */
  days: z.number().int().min(1).max(FURTHEST).optional(),
});

export type OpenedPlan = {
  plan: Plan;
  settings: PracticeSettings;
  /** The person's zone, or the default one. */
  timeZone: string;
  interviews: { coming: (Interview & { on: string })[]; over: (Interview & { on: string })[] };
};

/**
 * The signed-in person's plan as of now, weighed by their skills compass and by what rejections named, and the
 * interviews it leads up to.
 */
export async function openPlan(ctx: Ctx, given: unknown = {}): Promise<OpenedPlan> {
  requireOwner(ctx);
  const { days } = atTheDoor(input, given);
  const settings = await getSettings(ctx);
  const timeZone = settings.timeZone ?? DEFAULT_ZONE;
  const [history, bank, { coming, over }, weights, named, again] = await Promise.all([
    readHistory(ctx),
    readQuestionBank(ctx, settings.role),
    listInterviews(ctx),
    criterionWeights(ctx),
    criteriaToTest(ctx),
    listAgain(ctx),
  ]);
  const onOwnDay = (interview: Interview) => ({ ...interview, on: dayFor(timeZone, interview) });
  const ahead = coming.map(onOwnDay);
  const plan = makePlan(
    history,
    bank,
    {
      minutesADay: settings.minutesADay,
      limits: settings.limits,
      timeZone,
      weights,
      named,
      again: again.map(({ question, why }) => ({
        question: { ...question, criteria: expectsFor(question, settings.role) },
        why,
      })),
      ...(days && { days }),
      interviews: ahead.map(({ id, on, company, companyKind, round }) => ({
        id,
        day: on,
        company,
        companyKind,
        round,
      })),
    },
    ctx.now(),
  );
  return { plan, settings, timeZone, interviews: { coming: ahead, over: over.map(onOwnDay) } };
}
