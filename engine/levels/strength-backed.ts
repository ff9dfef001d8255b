import { weigh } from './weigh.ts';

export const strengthBacked = weigh({
  words: {
    needs: 'give each strength an example, and what came of it',
    missing: 'We did not hear what you did with these strengths, and what came of it.',
    partial: 'Some of it is backed, in {quote}. Give every strength you name one example with a result.',
    clear: 'Each strength comes with an example and what came of it: {quote}.',
  },
});
