import { weigh } from './weigh.ts';

export const quantifiedOutcome = weigh({
  words: {
    missing: 'We did not hear what was different afterwards, in a number and compared with what.',
    partial: 'There is a result in {quote}; a number and what it is measured against are not both there.',
    clear: 'You give a result, a number and what it is measured against: {quote}.',
  },
});
