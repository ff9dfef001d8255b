import { defineRule } from '../../define-rule.ts';
import { proofsOf } from './proofs.ts';

export const onlyNamed = defineRule({
  meta: {
    id: 'strength-backed/only-named',
    version: 1,
    criterion: 'strength-backed',
    why: 'Qualities without an example are the same in every answer, and so tell nothing of this one.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      row: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” begins a row of qualities that anybody could claim.',
        fix: 'Keep two of them, and tell for each what happened and what came of it.',
        ask: 'When did the first of them change how something went?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” names a quality; no deed stands behind it.',
        fix: 'Tell one thing you did that somebody without that quality would not have done.',
        ask: 'When was that, and what came of it?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear something you did that stands behind the strength.',
        fix: 'Tell one thing you did, and what came of it.',
        ask: 'When did this strength last change how something went?',
      },
    },
    fires: [
      {
        text: 'I am analytical, creative, reliable and I enjoy my work.',
        message: 'row',
        quote: 'analytical',
      },
      {
        text: 'Writing is in my blood. My texts are a gift to whoever reads them.',
        message: 'named',
        quote: 'in my blood',
      },
      { text: 'My strength is the price list, it is long.', message: 'nothing', quote: '' },
    ],
    silent: [
      'I moved the bag fee to the seat page, and complaints about it dried up.',
      'I took six engineers on visits in Turin, in a red van.',
      'I rewrote the analytical part of the report and the board approved it.',
    ],
  },
  check(answer, report) {
    const { proofs, acts, row, claims } = proofsOf(answer);
    if (proofs.length > 0) return;
    const end = answer.tokens.length;
    if (row) report({ message: 'row', first: row.first, last: row.last });
    else if (acts.length === 0 && claims[0])
      report({ message: 'named', first: claims[0].first, last: claims[0].last });
    else if (acts.length === 0) report({ message: 'nothing', first: end, last: end });
  },
});
