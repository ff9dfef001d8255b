import { othersOf } from '../others.ts';
import { weigh } from './weigh.ts';

export const partnership = weigh({
  charged: ({ answer }) => othersOf(answer).some(({ named, acts }) => named && acts),
  words: {
    needs: 'say who saw it differently, and what that changed in the work',
    missing: 'We did not hear enough of others shaping it: who had a say, and what did it change?',
    partial:
      'Others are there, but not yet all they did; see {quote}. Say who saw it differently, and what that changed.',
    clear: 'Others shaped the work: {quote}.',
  },
  // Customers are not partners: where no colleague comes up at all, nobody can have shaped it.
  cap: ({ answer }) => (othersOf(answer).length === 0 ? 'partial' : undefined),
});
