import { weigh } from './weigh.ts';

export const ownRole = weigh({
  words: {
    missing: 'Nobody could tell which part was yours: say what you did, and who did the rest.',
    partial: 'Your part can be guessed from {quote}. Say what you owned and who did the rest.',
    clear: 'You say what was yours and who the others were: {quote}.',
  },
  // Only "we", or nobody else at all, is missing by definition, however well the rest reads.
  cap: ({ findings }) =>
    findings.some(({ rule, speaksFor }) => rule === 'own-role/one-sided' && speaksFor === 'missing')
      ? 'missing'
      : undefined,
});
