import { fsrs, type FSRSState, type Grade } from 'ts-fsrs';
import { addDays, daysBetween, type Day } from '#server/days/days.ts';

/** Days after which even what was clear every time comes back. */
const LONGEST_GAP = 60;

/** Whole days, no chance: the same history gives the same plan. */
const scheduler = fsrs({ request_retention: 0.9, enable_fuzz: false, enable_short_term: false });

/** How one thing, a criterion or a question, has been practised so far. */
export type Track = {
  /** What the scheduler remembers: how long it lasts, and how hard it is. */
  memory: FSRSState;
  last: Day;
  /** The grade of the last day, and the track as it was before that day. */
  grade: Grade;
  before: Pick<Track, 'memory' | 'last'> | undefined;
};

/**
 * The track after one more answer; it is made from the history each time and stored nowhere. Several answers
 * on one day count once, by the worst of them: a good one straight after a bad one is not yet remembered.
 */
export function practised(track: Track | undefined, day: Day, grade: Grade): Track {
  let before: Track['before'] = track;
  if (track?.last === day) {
    if (grade >= track.grade) return track;
    before = track.before;
  }
  const days = before ? daysBetween(before.last, day) : 0;
  const memory = scheduler.next_state(before?.memory ?? null, days, grade);
  return { memory, last: day, grade, before: before && { memory: before.memory, last: before.last } };
}

/**
 * The day on which it should come back. Before an interview no gap is longer than half of the time that
 * was left, so that everything comes back at least once, and closer together towards the day.
 */
export function dueOn({ memory, last }: Track, interview: Day | undefined): Day {
  const own = scheduler.next_interval(memory.stability, 0);
  const ahead = interview === undefined ? 0 : daysBetween(last, interview);
  const most = ahead > 0 ? Math.ceil(ahead / 2) : LONGEST_GAP;
  return addDays(last, Math.min(own, most, LONGEST_GAP));
}

/** How likely it is still there on a day, between 0 and 1. */
export function keptOn({ memory, last }: Track, day: Day): number {
  return scheduler.forgetting_curve(Math.max(0, daysBetween(last, day)), memory.stability);
}
