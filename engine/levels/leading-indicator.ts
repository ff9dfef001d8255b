import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const leadingIndicator = weigh({
  words: {
    needs: 'name the early sign you would read, and what you would do on it',
    missing: 'We did not hear what you would read before the final result, and what you would do on it.',
    partial:
      'There is an early reading in {quote}. Which sign it is, and what you would do on it, makes it useful.',
    clear: 'You name an early sign and what you would do on it: {quote}.',
  },
  // Waiting for one result does not rule out an early reading of another, so it caps at partial.
  cap: unlessShown('partial'),
});
