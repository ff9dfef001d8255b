import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { proofsOf } from './proofs.ts';

export const exampleWithoutResult = defineRule({
  meta: {
    id: 'strength-backed/example-without-result',
    version: 2,
    criterion: 'strength-backed',
    why: 'An example that stops before its end leaves the listener to guess whether the strength did any good.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      unfinished: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is something you did. Say next to it what came of it.',
        fix: 'Add to the example one sentence on what was different afterwards.',
        ask: 'What was different because of what you did?',
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
      'In Bergamo I stayed till it was solved, and they are still a customer.',
      'I moved the bag fee to the seat page, and complaints about it dried up.',
      'I am analytical, creative and a natural leader.',
      'I would take the engineers on visits.',
    ],
  },
  check(answer, report) {
    const { proofs, acts, row, mayHaveResult } = proofsOf(answer);
    const [act] = acts;
    if (!act || proofs.length > 0 || row || mayHaveResult) return;
    report({ message: 'unfinished', ...quoteOf(answer, act) });
  },
});
