import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const channelFit = weigh({
  words: {
    needs: 'say why these people, of all places, listen there',
    missing: 'We did not hear why these channels, for these people.',
    partial: 'Channels are named in {quote}. Why these people listen there is what is missing.',
    clear: 'You use how this audience really works: {quote}.',
  },
  // The stock list is what the criterion warns of; a way in that fits is found by its own rule.
  cap: unlessShown('missing'),
});
