import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const measurement = weigh({
  words: {
    needs: 'say who goes without the launch, or what else would show that it caused the effect',
    missing:
      'We did not hear clearly how you would know that the launch, and nothing else, caused the effect.',
    partial:
      'How you would know comes up in {quote}. For clear, say who goes without, so that your effect can be told apart.',
    clear: 'You have something to hold the result against: {quote}.',
  },
  // Naming a control in order to dismiss it is not having one.
  cap: unlessShown('missing'),
});
