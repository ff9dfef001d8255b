import type { CriterionId, Level } from '#engine';
import type { Day } from '#server/days/days.ts';
import { gradeOf, gradeOfAnswer, nextLevel } from './grade.ts';
import type { PlanQuestion } from './plan.ts';
import { practised, type Track } from './track.ts';

/** How a criterion stands. */
export type CriterionState = Track & {
  /** The last levels, oldest first: those that were given, and behind them those that are assumed. */
  levels: Level[];
  lastQuestion: string;
  /** What really happened, without what is assumed. */
  given: Level[];
  /** The day that it was last planned for; undefined while it is only what really happened. */
  planned: Day | undefined;
};

/** How a question stands: the levels of its last answer. */
export type QuestionState = Track & { levels: Level[]; planned: Day | undefined };

/** Everything that was practised, and what the plan has added in thought. */
export type PracticeState = {
  criteria: Map<CriterionId, CriterionState>;
  questions: Map<string, QuestionState>;
  /** Questions by the day on which they were answered or are planned. */
  onDay: Map<Day, Set<string>>;
};

/** Levels that are kept of a criterion: more than anything looks back at. */
const KEPT = 6;

const withLast = (levels: readonly Level[] = [], level: Level): Level[] => [...levels.slice(1 - KEPT), level];

export const newState = (): PracticeState => ({
  criteria: new Map(),
  questions: new Map(),
  onDay: new Map(),
});

/** Adds an answer that was given. */
export function addAnswer(
  state: PracticeState,
  day: Day,
  questionId: string,
  levelsOf: Partial<Record<CriterionId, Level>>,
  planned?: Day,
): void {
  const levels = Object.entries(levelsOf) as [CriterionId, Level][];
  for (const [criterion, level] of levels) {
    const before = state.criteria.get(criterion);
    state.criteria.set(criterion, {
      ...practised(before, day, gradeOf(level)),
      levels: withLast(before?.levels, level),
      lastQuestion: questionId,
      given: planned ? (before?.given ?? []) : withLast(before?.given, level),
      planned,
    });
  }
  const its = levels.map(([, level]) => level);
  state.questions.set(questionId, {
    ...practised(state.questions.get(questionId), day, gradeOfAnswer(its)),
    levels: its,
    planned,
  });
  state.onDay.set(day, (state.onDay.get(day) ?? new Set()).add(questionId));
}

/**
 * Adds a question as if it had been answered on the day it is planned for, each criterion a little better
 * than before. It only shapes the days after it: once the real answer is there, the plan is made anew.
 */
export function addPlanned(state: PracticeState, day: Day, { id, criteria }: PlanQuestion): void {
  const assumed = criteria.map(
    (criterion) => [criterion, nextLevel(state.criteria.get(criterion)?.levels.at(-1))] as const,
  );
  addAnswer(state, day, id, Object.fromEntries(assumed), day);
}
