import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const recommendation = weigh({
  words: {
    missing: 'There is no decision here.',
    partial: 'You lean one way in {quote}. Say the decision, and its reason or condition.',
    clear: 'You decide, and say on what ground: {quote}.',
  },
  // Options may be laid out before a decision that no rule made out, so they cap at partial.
  cap: unlessShown('partial'),
});
