import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { proofsOf } from './proofs.ts';

export const exampleWithoutResult = defineRule({
  meta: {
    id: 'strength-backed/example-without-result',
    version: 1,
    criterion: 'strength-backed',
    why: 'An example that stops before its end leaves the listener to guess whether the strength did any good.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      unfinished: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” begins an example; what came of it is hard to find.',
        fix: 'Add one sentence on what was different afterwards.',
        ask: 'What happened because of it?',
      },
    },
    fires: [
      {
        text: 'I took six engineers on visits in Turin, in a red van.',
        message: 'unfinished',
        quote: 'I took six engineers on visits in Turin',
      },
      {
        text: 'So, um, I watched nine nurses at night with cold pizza beside us.',
        message: 'unfinished',
        quote: 'I watched nine nurses at night with cold pizza beside us',
      },
      {
        text: 'Stamina: rewrote the survey in four languages over the winter.',
        message: 'unfinished',
        quote: 'Stamina: rewrote the survey in four languages over the winter',
      },
    ],
    silent: [
      'I moved the bag fee to the seat page, and complaints about it dried up.',
      'I am analytical, creative and a natural leader.',
      'I would take the engineers on visits.',
    ],
  },
  check(answer, report) {
    const { proofs, acts, row } = proofsOf(answer);
    const [act] = acts;
    if (!act || proofs.length > 0 || row) return;
    report({ message: 'unfinished', ...quoteOf(answer, act), data: { act: wordsOf(answer, act) } });
  },
});
