import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const measurement = weigh({
  words: {
    missing: 'Nothing here would show that this caused the effect.',
    partial:
      'You would watch a number, in {quote}; that cannot tell your effect from everything else that changed. Somebody who goes without it could.',
    clear: 'You say how you would know that this caused it: {quote}.',
  },
  // Naming a control in order to dismiss it is not having one.
  cap: unlessShown('missing'),
});
