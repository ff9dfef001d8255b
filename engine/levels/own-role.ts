import { partsOf } from '../rules/own-role/parts.ts';
import { weigh } from './weigh.ts';

export const ownRole = weigh({
  words: {
    needs: 'say what you did yourself, and who did which other part',
    missing: 'We could not tell which part was yours: what did you do, and who did the rest?',
    partial:
      'Your part shows in {quote}, not yet apart from the rest. Say what you owned and who did the rest.',
    clear: 'You say what was yours and who the others were: {quote}.',
  },
  // Only "we", or nobody else at all by claim, is missing by definition, however well the rest reads; and where
  // nobody else is heard of, an own part told well is partners left out.
  cap: ({ findings, answer }) => {
    if (findings.some(({ rule, speaksFor }) => rule === 'own-role/one-sided' && speaksFor === 'missing'))
      return 'missing';
    const { others, shared, division } = partsOf(answer);
    return others.length === 0 && shared.length === 0 && !division ? 'partial' : undefined;
  },
});
