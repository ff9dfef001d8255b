import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const focus = weigh({
  words: {
    needs: 'say whom you choose, whom you leave out for it, and why',
    missing: 'We did not hear whom you choose and whom you leave out. Choosing is the work.',
    partial: 'You choose in {quote}. Whom you leave out for it, and why, would make the choice clear.',
    clear: 'You choose, and say what you leave out and why: {quote}.',
  },
  // "Everybody" may also be said of the market before a choice that no rule made out, so it caps at partial.
  cap: unlessShown('partial'),
});
