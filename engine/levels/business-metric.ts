import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const businessMetric = weigh({
  words: {
    needs: 'name the behaviour or business result, and tie it to what you would do',
    missing:
      'Which behaviour or business result would show that the work paid off did not come through clearly.',
    partial:
      'A measure comes up in {quote}. What people would do or pay because of the work, and why, belongs with it.',
    clear: 'Success is something that people do or pay: {quote}.',
  },
  // A count of attention may stand beside a result that no rule made out, so it caps at partial.
  cap: unlessShown('partial'),
});
