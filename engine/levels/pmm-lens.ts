import { weigh } from './weigh.ts';

export const pmmLens = weigh({
  words: {
    needs: 'say whom it was for, what they would choose it over, and why',
    missing: 'We did not hear whom this is for, why they choose it, and how sellers would say it.',
    partial:
      'The work of the role shows in {quote}, beside other things. Lead with whom it is for and why they should choose it.',
    clear: 'You frame the work as understanding customers and giving them a reason to choose: {quote}.',
  },
});
