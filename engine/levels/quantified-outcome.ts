import { weigh } from './weigh.ts';

export const quantifiedOutcome = weigh({
  words: {
    missing: 'We did not hear what was different afterwards, in a number and compared with what.',
    partial: 'There is a result in {quote}; a number and what it is measured against are not both there.',
    clear: 'You give a result, a number and what it is measured against: {quote}.',
  },
  // Without any figure there is no number, however much is said to have changed.
  cap: ({ answer: { quantities, tagged } }) =>
    quantities.some(({ unit }) => unit !== 'date' && unit !== 'duration') ||
    quantities.some(({ baseline }) => baseline !== undefined) ||
    tagged.has('quantified-outcome:relative')
      ? undefined
      : 'partial',
});
