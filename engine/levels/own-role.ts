import { weigh } from './weigh.ts';

export const ownRole = weigh({
  words: {
    missing: 'We could not tell which part was yours: what did you do, and who did the rest?',
    partial:
      'Your part shows in {quote}, not yet apart from the rest. Say what you owned and who did the rest.',
    clear: 'You say what was yours and who the others were: {quote}.',
  },
  // Only "we", or nobody else at all, is missing by definition, however well the rest reads.
  cap: ({ findings }) =>
    findings.some(({ rule, speaksFor }) => rule === 'own-role/one-sided' && speaksFor === 'missing')
      ? 'missing'
      : undefined,
});
