import type { CriterionId } from '#engine';
import { addDays, daysBetween, type Day } from '#server/days/days.ts';
import type { Rejection } from './list-rejections.ts';

/** Days in which somebody still remembers enough to answer. */
const FRESH = 14;

/** One thing that can be done after a rejection, and no second one. */
export type Step =
  | { what: 'ask' | 'note' | 'touch'; applicationId: string; company: string }
  | {
      what: 'test';
      causeId: string;
      company: string;
      criterion: CriterionId;
      question: { id: string; text: string } | null;
      guessed: boolean;
    };

/**
 * The next small step: to be in touch on its day, to ask while they remember, to test what was named, to note
 * something of the last rejection. Undefined when there is nothing to do, which is a fine answer.
 */
export function nextStep(rejections: readonly Rejection[], today: Day): Step | undefined {
  const touch = rejections.find(
    ({ remindOn, on }) => remindOn !== null && remindOn > on && remindOn <= today,
  );
  if (touch) return at('touch', touch);
  const unasked = rejections.find(
    ({ on, requested }) => requested !== 'sent' && daysBetween(on, today) <= FRESH,
  );
  if (unasked) return at('ask', unasked);
  const untested = rejections
    .flatMap(({ causes }) => causes)
    .flatMap((cause) => {
      const first = cause.criteria.find(({ practised }) => !practised);
      return first ? [{ cause, criterion: first.criterion }] : [];
    })
    .sort((a, b) => Number(a.cause.kind === 'guessed') - Number(b.cause.kind === 'guessed'))[0];
  if (untested) {
    const { cause, criterion } = untested;
    return {
      ...{ what: 'test', causeId: cause.id, company: cause.company, criterion },
      ...{ question: cause.test, guessed: cause.kind === 'guessed' },
    };
  }
  const bare = rejections.find(({ causes, on }) => causes.length === 0 && on >= addDays(today, -90));
  return bare && at('note', bare);
}

const at = (what: 'ask' | 'note' | 'touch', { id, company }: Rejection): Step => ({
  what,
  applicationId: id,
  company,
});
