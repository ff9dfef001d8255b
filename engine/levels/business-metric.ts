import { weigh } from './weigh.ts';

export const businessMetric = weigh({
  words: {
    missing: 'No behaviour or business result says whether this worked.',
    partial:
      'A measure is named in {quote}, but not tied to what you did, or it stands beside vanity counts as an equal.',
    clear: 'Success is a behaviour or a business result, tied to the work: {quote}.',
  },
});
