import { unlessShown } from './unless-shown.ts';
import { weigh } from './weigh.ts';

export const businessMetric = weigh({
  words: {
    needs: 'name the behaviour or business result, and tie it to what you would do',
    missing: 'We did not hear which behaviour or business result would show that this worked.',
    partial:
      'A measure is named in {quote}. Tie a result to what you did, and keep counts of attention below it.',
    clear: 'Success is a behaviour or a business result, tied to the work: {quote}.',
  },
  // A count of attention may stand beside a result that no rule made out, so it caps at partial.
  cap: unlessShown('partial'),
});
