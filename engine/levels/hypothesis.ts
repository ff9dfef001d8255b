import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const hypothesis = weigh({
  words: {
    needs: 'say what should happen, by how much, and at which figure you would be wrong',
    missing:
      'We did not hear clearly what should happen, and by how much, so that something could prove it wrong.',
    partial:
      'What you think comes up in {quote}. For clear, say by how much, and at which figure you would be wrong.',
    clear: 'You say what you expect, so that it can turn out wrong: {quote}.',
  },
  // To speak of hypotheses and state none is not to have one.
  cap: unlessShown('missing'),
});
