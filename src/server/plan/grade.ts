import { Rating, type Grade } from 'ts-fsrs';
import type { Level } from '#engine';

/**
 * What a level says about memory, in the scheduler's terms. Missing: it was called for and did not come,
 * which is forgetting. Partial: it came, vague or half, which is recall with effort. Clear: it came. Never
 * Easy: words on a page do not show how easily they came, and Easy would put it off for weeks.
 */
const GRADES: Record<Level, Grade> = {
  missing: Rating.Again,
  partial: Rating.Hard,
  clear: Rating.Good,
};

/** The grade of a criterion in one answer. */
export function gradeOf(level: Level): Grade {
  return GRADES[level];
}

/**
 * The grade of a question as a whole: its middle level, the lower of two. One gap does not make an answer
 * forgotten, and one strong part does not carry it. An answer without levels (too short, about something
 * else) showed nothing.
 */
export function gradeOfAnswer(levels: readonly Level[]): Grade {
  const grades = levels.map(gradeOf).sort((a, b) => a - b);
  return grades[Math.floor((grades.length - 1) / 2)] ?? Rating.Again;
}

/** The level that is assumed of an answer still to come: one better than the last, and a trace at first. */
export function nextLevel(last: Level | undefined): Level {
  return last === undefined || last === 'missing' ? 'partial' : 'clear';
}
