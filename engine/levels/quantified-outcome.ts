import { weigh } from './weigh.ts';

export const quantifiedOutcome = weigh({
  words: {
    missing: 'No result is named. What was different afterwards, and compared with what?',
    partial: 'There is a result in {quote}, but not both a number and what it is measured against.',
    clear: 'You give a result, a number and what it is measured against: {quote}.',
  },
});
