import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { gatesOf } from './gates.ts';

export const stopBeforeScale = defineRule({
  meta: {
    id: 'readiness/stop-before-scale',
    version: 1,
    criterion: 'readiness',
    why: 'A trial that nothing can stop is a launch with another name; the stopping point is what protects customers.',
    sources: ['platform-interview-guide'],
    messages: {
      gate: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says what would keep you from going further.',
      },
    },
    fires: [
      {
        text: 'Eight vets try it for a month. If one dose comes out wrong, we do not sell it.',
        message: 'gate',
        quote: 'If one dose comes out wrong, we do not sell it',
      },
      {
        text: 'So one depot first, thirty drivers, and if the app crashes more than twice, we stop.',
        message: 'gate',
        quote: 'if the app crashes more than twice, we stop',
      },
      {
        text: 'One bakery runs it through December. As long as an order gets lost, no second bakery sees it.',
        message: 'gate',
        quote: 'As long as an order gets lost, no second bakery sees it',
      },
      {
        text: 'A closed beta with fifty shows; if fewer than half edit a third one, we stop and fix the product.',
        message: 'gate',
        quote: 'if fewer than half edit a third one, we stop and fix the product',
      },
      {
        text: 'Twelve kennels first, and we only invite the next county once complaints are below 2%.',
        message: 'gate',
        quote: 'Twelve kennels first, and we only invite the next county once complaints are below 2%',
      },
    ],
    silent: [
      'We only open the shop when it rains.',
      'We launch everywhere in May.',
      'We do it in phases: ten vets, then fifty, then all.',
      'If sales are low, we stop the campaign.',
      'A pilot would only slow us down.',
    ],
  },
  check(answer, report) {
    const { gate } = gatesOf(answer);
    if (gate) report({ message: 'gate', ...quoteOf(answer, gate.place, gate.beside) });
  },
});
