import { ROUND_NAMES } from '#content/names.ts';
import { CAUSE_ABOUT_NAMES, type CauseKind } from '#content/rejection-names.ts';
import { readRubric } from '#content/rubric.ts';
import type { CriterionId, Level } from '#engine';
import { dayIn, type Day } from '#server/days/days.ts';
import { dayWithYear } from '#server/days/say-day.ts';
import type { CauseInLedger } from './read-causes.ts';

/** A cause as a page shows it. */
export type ShownCause = {
  id: string;
  kind: CauseKind;
  words: string;
  /** "Ana Ruiz, case round, 2 March 2026" */
  from: string;
  /** What it is about, unless that is said by the criteria or not known. */
  about: string;
  criteria: {
    criterion: CriterionId;
    title: string;
    level: Level | null;
    practised: { attemptId: string; on: string; level: Level } | null;
  }[];
  /** What begins its test; null of a cause that is linked to no criterion. */
  test: { href: string; words: string } | null;
  practised: boolean;
};

/** The name by which a reader knows a criterion. */
export const titleOf = (criterion: CriterionId): string => readRubric().get(criterion)?.title ?? criterion;

/** "Ana Ruiz, case round, 2 March 2026": who said something, when and where, as far as it is known. */
export const sayFrom = ({
  who,
  round,
  on,
}: {
  who: string;
  round: CauseInLedger['round'];
  on: Day | null;
}): string =>
  [who, round && `${ROUND_NAMES[round].toLowerCase()} round`, on && dayWithYear(on)]
    .filter(Boolean)
    .join(', ');

/** A cause with the words for it, and the way to test it. */
export function showCause(cause: CauseInLedger, timeZone: string): ShownCause {
  const { id, kind, words, who, round, heardOn, about, criteria, test } = cause;
  const first = criteria[0];
  return {
    ...{ id, kind, words, from: sayFrom({ who, round, on: heardOn }) },
    about: about === 'other' || (about === 'answers' && first) ? '' : CAUSE_ABOUT_NAMES[about],
    criteria: criteria.map(({ criterion, level, practised }) => ({
      ...{ criterion, level, title: titleOf(criterion) },
      practised: practised && {
        attemptId: practised.attemptId,
        on: dayWithYear(dayIn(timeZone, practised.at)),
        level: practised.level,
      },
    })),
    test: first
      ? test
        ? { href: `/practise/${test.id}`, words: test.text }
        : { href: `/learn/${first.criterion}`, words: `The lesson on “${titleOf(first.criterion)}”` }
      : null,
    practised: criteria.length > 0 && criteria.every(({ practised }) => practised),
  };
}
