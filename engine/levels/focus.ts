import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const focus = weigh({
  words: {
    needs: 'say whom you choose, whom you leave out for it, and why',
    missing: 'We did not hear enough of whom you would leave out, and why. Choosing is the work.',
    partial:
      'You begin to choose in {quote}. Whom you take, whom you leave for later, and why, belong together.',
    clear: 'You choose, and say what you leave out and why: {quote}.',
  },
  // "Everybody" may also be said of the market before a choice that no rule made out, so it caps at partial.
  cap: unlessShown('partial'),
});
