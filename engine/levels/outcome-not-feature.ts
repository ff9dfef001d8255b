import { weigh } from './weigh.ts';

export const outcomeNotFeature = weigh({
  words: {
    needs: 'say what somebody could do afterwards that was not possible before',
    missing:
      'We did not hear what anyone could do with it: finish the sentence “so that on a bad day she can …”.',
    partial:
      'There is a benefit in {quote}. Say what somebody could do with it, and leave the list of parts out.',
    clear: 'You say what people could do or gained: {quote}.',
  },
});
