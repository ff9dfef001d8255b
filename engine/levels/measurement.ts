import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const measurement = weigh({
  words: {
    needs: 'say who goes without it, or what else would show that this caused the effect',
    missing: 'We did not hear how you would know that this, and nothing else, caused the effect.',
    partial:
      'There is something to watch or compare in {quote}. Whether it could tell your effect from everything else that changed is not shown: who could go without it?',
    clear: 'You say how you would know that this caused it: {quote}.',
  },
  // Naming a control in order to dismiss it is not having one.
  cap: unlessShown('missing'),
});
