import { weigh } from './weigh.ts';

export const pmmLens = weigh({
  words: {
    needs: 'say whom it was for, what they would choose it over, and why',
    missing: 'We did not hear enough of whom it is for, why they choose it, or how sellers would say it.',
    partial:
      'Not all of it is told as the work of the role yet; see {quote}. Say whom it is for and why they would choose it.',
    clear: 'You tell the work as whom it is for, why they choose it or how it is said to them: {quote}.',
  },
});
