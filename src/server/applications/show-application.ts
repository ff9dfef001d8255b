import { OUTCOME_NAMES, ROUND_NAMES, STAGE_NAMES, type Outcome, type Stage } from '#content/names.ts';
import type { Day } from '#server/days/days.ts';
import { asMoment, dayIn } from '#server/days/days.ts';
import type { Interview } from '#server/interviews/interview.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import type { ListedApplication } from './list-applications.ts';
import { sayReminder, type SaidReminder } from './say-reminder.ts';

const SHORT = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' });
const SHORT_WITH_YEAR = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** "22 Nov", with the year when it is another one. */
export const shortDay = (day: Day, today: Day): string =>
  (day.slice(0, 4) === today.slice(0, 4) ? SHORT : SHORT_WITH_YEAR).format(asMoment(day));

/** "Rounds", or of one that is closed how it ended: "Closed: no reply". */
export const standing = (stage: Stage, outcome: Outcome | null): string =>
  outcome === null ? STAGE_NAMES[stage] : `${STAGE_NAMES[stage]}: ${lowerFirst(OUTCOME_NAMES[outcome])}`;

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

/** An application as a card or a row of the table shows it. */
export type ShownApplication = Omit<ListedApplication, 'appliedOn' | 'remindOn' | 'updatedAt'> & {
  standing: string;
  applied: string;
  updated: string;
  reminder: SaidReminder | null;
  /** "Final round in 3 days", when there is one ahead. */
  round: { id: string; words: string } | null;
};

/** In the words of somebody who lives in this zone and reads it today. */
export function showApplication(
  { appliedOn, remindOn, updatedAt, ...row }: ListedApplication,
  next: Interview | undefined,
  { timeZone, today }: { timeZone: string; today: Day },
): ShownApplication {
  return {
    ...row,
    standing: standing(row.stage, row.outcome),
    applied: appliedOn === null ? '' : shortDay(appliedOn, today),
    updated: shortDay(dayIn(timeZone, updatedAt), today),
    reminder: remindOn === null ? null : sayReminder(remindOn, today),
    round: next
      ? {
          id: next.id,
          words: `${ROUND_NAMES[next.round]} round ${showInterview(next, timeZone, today).left}`,
        }
      : null,
  };
}
