import type { Finding } from '../finding.ts';
import { marksOf } from '../places.ts';
import { partsOf } from '../rules/own-role/parts.ts';
import type { Decide, Evidence } from './level.ts';
import { inWords, weigh, type Words } from './weigh.ts';

// Where only the speaker's work is told, the others are what is left out; nothing of it has to be guessed.
const words: Words = {
  needs: 'say who did which part, you and each of the others',
  missing: 'We could not tell your part from the others’: say what you did yourself, and who did the rest.',
  partial:
    'What we hear of your part is {quote}. For clear, say who did which part, you and each of the others.',
  clear: 'The listener can tell what was yours: {quote}.',
};

// Only "we" is missing by definition, and a claim to everything half at most, however well the rest reads; and where
// nobody else is heard of, an own part told well is partners left out.
const weighed = weigh({
  words,
  cap: ({ findings, answer }) => {
    const sided = findings.find(({ rule }) => rule === 'own-role/one-sided');
    if (sided) return sided.speaksFor;
    const { others, shared } = partsOf(answer);
    const alone = others.length === 0 && shared.length === 0;
    return alone && marksOf(answer, 'own-role:not-mine').length === 0 ? 'partial' : undefined;
  },
});

/** A clear level with nobody's part told beside it rests on the speaker's own work. */
export const ownRole: Decide = (evidence) => {
  const decision = weighed(evidence);
  const { level, rests } = decision;
  if (level !== 'clear' || rests.some(({ tone }) => tone === 'evidence')) return decision;
  return inWords('clear', [...rests, ...ownWorkIn(evidence)], words, evidence.answer);
};

const ownWorkIn = ({ findings }: Evidence): Finding[] =>
  findings.filter(({ tone, rule }) => tone === 'evidence' && rule === 'own-role/nobody-acts');
