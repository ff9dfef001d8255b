import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const readiness = weigh({
  words: {
    missing: 'We did not hear what would check that the product is ready before everybody has it.',
    partial: 'There are steps in {quote}. What would stop the next one is what is missing.',
    clear: 'You test before you scale and say what would stop you: {quote}.',
  },
  // Going to everybody at once is what the criterion warns of.
  cap: unlessShown('missing'),
});
