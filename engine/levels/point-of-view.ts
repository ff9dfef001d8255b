import { weigh } from './weigh.ts';

export const pointOfView = weigh({
  whole: true,
  words: {
    needs: 'say what you would do or hold, why, and when somebody else would be right',
    missing: 'We did not hear clearly what you would do or hold, and why.',
    partial:
      'You come close to a side in {quote}. For clear, a side, a reason you have seen yourself and the case where somebody else would be right stand together.',
    clear: 'You take a side, say why, and grant what speaks for the other: {quote}.',
  },
});
