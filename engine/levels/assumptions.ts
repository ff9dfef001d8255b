import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const assumptions = weigh({
  words: {
    needs: 'say aloud what you take as given, and the path you will go',
    missing: 'We did not hear enough of what you do not know, and of what you assume instead.',
    partial: 'You touch on it in {quote}. What you assume, and how you will go about it, belong together.',
    clear: 'You say what you take as given, and how you will go about it: {quote}.',
  },
  // Asking for means first, or waving the question away, is the opposite of assuming aloud.
  cap: unlessShown('missing'),
});
