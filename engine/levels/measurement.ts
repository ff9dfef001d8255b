import { weigh } from './weigh.ts';

export const measurement = weigh({
  words: {
    missing: 'There is no way to know that this caused the effect.',
    partial:
      'You would watch a number, in {quote}; that cannot tell your effect from everything else that changed.',
    clear: 'You say how you would know that this caused it: {quote}.',
  },
});
