import { defineRule } from '../../define-rule.ts';
import { gateQuote, gatesOf } from './gates.ts';

export const stopBeforeScale = defineRule({
  meta: {
    id: 'readiness/stop-before-scale',
    version: 3,
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
        text: 'Four shops for two weeks, and if any of the four delivers wrong more than five times in one day, we do not open a fifth.',
        message: 'gate',
        quote: 'if any of the four delivers wrong more than five times in one day, we do not open a fifth',
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
      'A transfer that is stopped the same day comes back, otherwise never. We try it in two shops for a month.',
      'They try it in ten shops first, and a payment that is stopped if more than two are wrong is shown in red.',
      'If eighty percent of the drivers know our name after six months then it is a success.',
    ],
  },
  check(answer, report) {
    const { gate } = gatesOf(answer);
    if (gate) report({ message: 'gate', ...gateQuote(answer, gate) });
  },
});
