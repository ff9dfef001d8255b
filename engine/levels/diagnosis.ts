import { weigh } from './weigh.ts';

export const diagnosis = weigh({
  words: {
    missing:
      'One explanation stands alone: say what else it could be, and what the data would show in each case.',
    partial: 'You list causes or cut the data in {quote}, but do not say what would tell the causes apart.',
    clear: 'You split the change and say what would tell the causes apart: {quote}.',
  },
});
