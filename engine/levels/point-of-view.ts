import { weigh } from './weigh.ts';

export const pointOfView = weigh({
  whole: true,
  words: {
    needs: 'say which side you are on, why, and when the other side is right',
    missing: 'It is hard to tell which side you are on.',
    partial:
      'You come close to a side in {quote}. For clear, add the reason you have seen yourself and the case where the other side is right.',
    clear: 'You take a side, say why, and grant when the other holds: {quote}.',
  },
});
