import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const recommendation = weigh({
  words: {
    needs: 'say your decision in one sentence, with its reason or its condition',
    missing: 'We did not hear which way you would decide.',
    partial: 'You lean one way in {quote}. Say it as a decision, with its reason or condition.',
    clear: 'You decide, and say on what ground: {quote}.',
  },
  // Options may be laid out before a decision that no rule made out, so they cap at partial.
  cap: unlessShown('partial'),
});
