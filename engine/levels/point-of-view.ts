import { weigh } from './weigh.ts';

export const pointOfView = weigh({
  words: {
    missing: 'You take no side.',
    partial:
      'You lean one way in {quote}; a side needs a reason, and the case where the other side is right.',
    clear: 'You take a side, say why, and grant when the other holds: {quote}.',
  },
});
