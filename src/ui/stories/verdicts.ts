import type { Verdict } from '#server/stories/rank-stories.ts';

/** The words a reader sees for how well a story fits. */
export const VERDICT_NAMES: Record<Verdict, string> = {
  strong: 'Strong',
  workable: 'Workable',
  stretch: 'A stretch',
  gap: 'A gap',
};

/** How many of the bar's three fields it fills. */
export const VERDICT_STEPS: Record<Verdict, number> = { strong: 3, workable: 2, stretch: 1, gap: 0 };
