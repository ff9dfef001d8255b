import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const leadingIndicator = weigh({
  words: {
    needs: 'name the early sign you would read, and what you would do on it',
    missing:
      'We did not hear clearly what you would read before the final result, and what you would do on it.',
    partial:
      'When you would know comes up in {quote}. For clear, name the early sign, and what you would do on it.',
    clear: 'You read something before the final result, and act on it: {quote}.',
  },
  // Waiting for one result does not rule out an early reading of another, so it caps at partial.
  cap: unlessShown('partial'),
});
