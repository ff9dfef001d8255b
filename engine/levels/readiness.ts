import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const readiness = weigh({
  words: {
    needs: 'say who tries the product before everybody has it, and what would make you stop',
    missing: 'We did not hear clearly what would check that the product is ready before everybody has it.',
    partial:
      'How it reaches people comes up in {quote}. For clear, say who tries it first, and what would stop the next step.',
    clear: 'You say what would keep you from going further: {quote}.',
  },
  // Going to everybody at once is what the criterion warns of.
  cap: unlessShown('missing'),
});
