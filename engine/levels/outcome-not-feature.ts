import { weigh } from './weigh.ts';

export const outcomeNotFeature = weigh({
  words: {
    needs: 'say what somebody could do afterwards that was not possible before',
    missing:
      'We did not hear enough of what anyone could do or gained: finish a sentence with “so that she can …”.',
    partial:
      'What people gained is told in part: beside {quote}, say plainly what somebody could do that was not possible before.',
    clear: 'You say what people could do or gained: {quote}.',
  },
});
