import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { givensOf } from './givens.ts';

export const oneOfTwo = defineRule({
  meta: {
    id: 'assumptions/one-of-two',
    version: 1,
    criterion: 'assumptions',
    why: 'A frame without assumptions hides the guesses; assumptions without a frame leave the listener lost.',
    sources: ['editors'],
    messages: {
      'no-frame': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” tells what you do not know or take as given; how you will go about it belongs beside it.',
        fix: 'Say in one line which questions you will take, and in which order.',
      },
      'no-assumption': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” lays out the steps; what you were not told, and assume, belongs beside them.',
        ask: 'What were you not told, and what do you assume instead?',
      },
    },
    fires: [
      {
        text: "I don't know who pays, so I'll assume the clinic.",
        message: 'no-frame',
        quote: "I don't know who pays, so I'll assume the clinic",
      },
      {
        text: 'Nobody said whether it is legal there; I take it that it is.',
        message: 'no-frame',
        quote: 'Nobody said whether it is legal there; I take it that it is',
      },
      {
        text: "I'd go by need, by price, by proof, and stop there.",
        message: 'no-assumption',
        quote: "I'd go by need, by price",
      },
    ],
    silent: [
      "I don't know who pays, so I'll assume the clinic. I'd go by need, by price, by proof, then what would stop us.",
      'We open two offices in May.',
      'I walk to work.',
    ],
  },
  check(answer, report) {
    const { assumed, alone, frame, steps } = givensOf(answer);
    if ((assumed && (frame ?? steps)) || isHeard(answer, 'assumptions', 'clear')) return;
    if (assumed) report({ message: 'no-frame', ...quoteOf(answer, assumed.unknown, assumed.assumed) });
    else if (frame && !alone) report({ message: 'no-assumption', ...quoteOf(answer, frame) });
  },
});
