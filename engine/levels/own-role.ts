import { weigh } from './weigh.ts';

export const ownRole = weigh({
  words: {
    missing: 'Nobody could tell which part was yours.',
    partial: 'Your part can be guessed from {quote}. Say what you owned and who did the rest.',
    clear: 'You say what was yours and who the others were: {quote}.',
  },
});
