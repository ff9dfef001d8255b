import { weigh } from './weigh.ts';

export const leadingIndicator = weigh({
  words: {
    missing: 'Nothing would be read before the final result is in.',
    partial: 'Early signs are mentioned in {quote}, but not which, or what you would do on them.',
    clear: 'You name an early sign and what you would do on it: {quote}.',
  },
});
