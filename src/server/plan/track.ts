import { createEmptyCard, fsrs, type Card, type Grade } from 'ts-fsrs';
import { addDays, asMoment, dayIn, daysBetween, type Day } from '#server/days/days.ts';

/** Days after which even what was clear every time comes back. */
const LONGEST_GAP = 60;

/** Whole days, no chance: the same history gives the same plan. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** How one thing, a criterion or a question, has been practised so far. */
export type Track = {
  card: Card;
  last: Day;
  /** The grade of the last day, and the card as it was before that day. */
  grade: Grade;
  before: Card;
};

/**
 * The track after one more answer; it is made from the history each time and stored nowhere. Several answers
 * on one day count once, by the worst of them: a good one straight after a bad one is not yet remembered.
 */
export function practised(track: Track | undefined, day: Day, grade: Grade): Track {
  const at = asMoment(day);
  let before = track?.card ?? createEmptyCard<Card>(at);
  if (track?.last === day) {
    if (grade >= track.grade) return track;
    before = track.before;
  }
  return { card: scheduler.next(before, at, grade).card, last: day, grade, before };
}

/**
 * The day on which it should come back. Before an interview no gap is longer than half of the time that
 * was left, so that everything comes back at least once, and closer together towards the day.
 */
export function dueOn({ card, last }: Track, interview: Day | undefined): Day {
  const own = daysBetween(last, dayIn('UTC', card.due));
  const ahead = interview === undefined ? 0 : daysBetween(last, interview);
  const most = ahead > 0 ? Math.ceil(ahead / 2) : LONGEST_GAP;
  return addDays(last, Math.min(own, most, LONGEST_GAP));
}

/** How likely it is still there on a day, between 0 and 1. */
export function keptOn({ card, last }: Track, day: Day): number {
  return scheduler.get_retrievability(card, asMoment(day < last ? last : day), false);
}
