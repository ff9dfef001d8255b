import type { Level, LevelOrNone } from '#engine/rubric.ts';

/** The words a reader sees for a level. */
export const LEVEL_NAMES: Record<LevelOrNone, string> = {
  clear: 'Clear',
  partial: 'Partial',
  missing: 'Missing',
  'not-elicited': 'Not asked for',
};

/** How many of the bar's two fields a level fills: missing leaves an empty outline, never nothing. */
export const LEVEL_STEPS: Record<Level, number> = { missing: 0, partial: 1, clear: 2 };
