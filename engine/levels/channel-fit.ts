import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const channelFit = weigh({
  words: {
    needs: 'say why these people, of all places, listen there',
    missing: 'Why these people, of all places, would listen there did not come through clearly.',
    partial:
      'How people are reached comes up in {quote}. The channel, and why these people listen there, belong together.',
    clear: 'You use how this audience really works: {quote}.',
  },
  // The stock list is what the criterion warns of; a way in that fits is found by its own rule.
  cap: unlessShown('missing'),
});
