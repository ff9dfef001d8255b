import { arguing } from './level.ts';
import { weigh } from './weigh.ts';

export const quantifiedOutcome = weigh({
  words: {
    needs: 'give the result as a number, with what it was before or against what it is measured',
    missing: 'We did not hear clearly what was different afterwards, in a number and compared with what.',
    partial:
      'A result is touched in {quote}. Put its number, and what the number is measured against, side by side.',
    clear: 'You give a result, a number and what it is measured against: {quote}.',
  },
  // Without a figure there is no number, and without anything it could be held against no baseline.
  cap: ({ findings, answer: { quantities, tagged } }) => {
    if (arguing(findings, 'clear').length > 0 || quantities.some(({ baseline }) => baseline !== undefined))
      return undefined;
    const counted = quantities.some(({ unit }) => unit !== 'date' && unit !== 'duration');
    return counted && tagged.has('quantified-outcome:before') ? undefined : 'partial';
  },
});
