import { decidedOf } from '../rules/recommendation/decision.ts';
import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const recommendation = weigh({
  // "Sign it." is over before it is heard.
  charged: ({ answer }) => decidedOf(answer).plain || decidedOf(answer).decision !== undefined,
  words: {
    needs: 'say your decision in one sentence, with its reason or its condition',
    missing: 'We did not hear clearly which way you would decide.',
    partial:
      'The decision is still open in {quote}. For clear, say it in one sentence, with the reason or the condition.',
    clear: 'You come to a decision: {quote}.',
  },
  // Options may be laid out before a decision that no rule made out, so they cap at partial.
  cap: unlessShown('partial'),
});
