import { weigh } from './weigh.ts';

export const focus = weigh({
  words: {
    missing: 'This is for everyone. Choosing is the work.',
    partial: 'You choose in {quote}, but do not say whom you leave out, and why.',
    clear: 'You choose, and say what you leave out and why: {quote}.',
  },
});
