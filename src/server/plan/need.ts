import type { CriterionId, Level } from '#engine';
import type { Day } from '#server/days/days.ts';
import type { PlanInterview, PlanSettings } from './plan.ts';
import type { CriterionState, PracticeState } from './practice-state.ts';
import { dueOn, keptOn } from './track.ts';

const SHORTFALL: Record<Level, number> = { missing: 1, partial: 0.5, clear: 0 };

/** More urgent than what comes half, less urgent than what is known to be missing. */
const UNHEARD = 0.6;

/** How many times as much a criterion counts that a rejection named, until it has been practised. */
const NAMED = 1.5;

/** What one guide says the case round of a platform company listens for. */
const PLATFORM: ReadonlySet<CriterionId> = new Set([
  'hypothesis',
  'measurement',
  'leading-indicator',
  'focus',
  'data-triage',
  'recommendation',
]);

/** Whether the kind of company makes a criterion count for more. */
export const platformAsks = (interview: PlanInterview | undefined, criterion: CriterionId): boolean =>
  interview?.companyKind === 'platform' && PLATFORM.has(criterion);

/** Whether a rejection named a criterion that has neither been practised since nor been planned for a day before. */
export const isNamed = (
  named: PlanSettings['named'],
  criterion: CriterionId,
  its: CriterionState | undefined,
): boolean => (named?.has(criterion) ?? false) && its?.planned === undefined;

/** How much each criterion that is due on a day needs practice; what is not due is not in it. */
export function needsOn(
  day: Day,
  state: PracticeState,
  asked: ReadonlyMap<CriterionId, number>,
  interview: PlanInterview | undefined,
  { weights, named }: Pick<PlanSettings, 'weights' | 'named'>,
): Map<CriterionId, number> {
  const needs = new Map<CriterionId, number>();
  for (const [criterion, share] of asked) {
    const its = state.criteria.get(criterion);
    const byRejection = isNamed(named, criterion, its);
    // What somebody missed who decided is due at once, however clear it was at home.
    if (its && !byRejection && dueOn(its, interview?.day) > day) continue;
    const weight = weights.get(criterion) ?? 1;
    if (weight <= 0) continue;
    // With an interview ahead, what its round hardly asks for waits; what most of it asks for comes first.
    const round = interview ? 0.6 + 0.8 * share : 1;
    const company = platformAsks(interview, criterion) ? 1.5 : 1;
    const weak = byRejection ? Math.max(weakness(its, day), UNHEARD) * NAMED : weakness(its, day);
    needs.set(criterion, weak * weight * round * company);
  }
  return needs;
}

/** Between 0, safely there, and 1, not there at all: mostly the last two levels, partly what time takes. */
function weakness(its: CriterionState | undefined, day: Day): number {
  if (!its) return UNHEARD;
  const last = its.levels.slice(-2).map((level) => SHORTFALL[level]);
  const shortfall = last.reduce((sum, each) => sum + each, 0) / last.length;
  return 0.8 * shortfall + 0.2 * (1 - keptOn(its, day));
}
