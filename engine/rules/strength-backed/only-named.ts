import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { proofsOf } from './proofs.ts';

export const onlyNamed = defineRule({
  meta: {
    id: 'strength-backed/only-named',
    version: 2,
    criterion: 'strength-backed',
    why: 'Qualities without an example are the same in every answer, and so tell nothing of this one.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      row: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” puts qualities in a row, and anybody could claim them.',
        fix: 'Keep two qualities, and tell for each what happened and what came of it.',
        ask: 'When did a quality of yours change how something went, and what came of it?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” names a quality, which anybody could claim.',
        fix: 'Tell one thing you did that somebody without that quality would not have done.',
        ask: 'When did a quality of yours change how something went, and what came of it?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear something you did that stands behind the strength.',
        fix: 'Tell one thing you did, and what came of it.',
        ask: 'When did a strength of yours last change how something went?',
      },
    },
    fires: [
      {
        text: 'I am analytical, creative, reliable and I enjoy my work.',
        message: 'row',
        quote: 'I am analytical, creative, reliable and I enjoy my work',
      },
      {
        text: 'Writing is in my blood. My texts are a gift to whoever reads them.',
        message: 'named',
        quote: 'Writing is in my blood',
      },
      { text: 'My strength is the price list, it is long.', message: 'nothing', quote: '' },
    ],
    silent: [
      'I took six of them on visits. The role has it all: strategy, communication, travelling.',
      'I rewrote the page and it helped. My weakness is that I am very impatient and too ambitious.',
      'I moved the bag fee to the seat page, and complaints about it dried up.',
      'I took six engineers on visits in Turin, in a red van.',
      'I rewrote the analytical part of the report and the board approved it.',
    ],
  },
  check(answer, report) {
    const { proofs, acts, row, claims, mayHaveResult } = proofsOf(answer);
    if (proofs.length > 0) return;
    const end = answer.tokens.length;
    const done =
      acts.length > 0 || answer.features.some(({ actor, past }) => past && /^(?:i|we)$/.test(actor));
    if (row) report({ message: 'row', ...quoteOf(answer, row) });
    else if (acts.length === 0 && claims[0]) report({ message: 'named', ...quoteOf(answer, claims[0]) });
    else if (!done && !mayHaveResult) report({ message: 'nothing', first: end, last: end });
  },
});
