import { weigh } from './weigh.ts';

export const pmmLens = weigh({
  words: {
    missing:
      'This is campaigns and channels; say whom it is for, why they choose it, and how sales would say it.',
    partial:
      'You mention it in {quote}, mixed with tactics. Lead with whom it is for and why they should choose it.',
    clear: 'You frame the work as understanding customers and giving them a reason to choose: {quote}.',
  },
});
