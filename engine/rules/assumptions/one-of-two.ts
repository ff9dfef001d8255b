import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { givensOf } from './givens.ts';

export const oneOfTwo = defineRule({
  meta: {
    id: 'assumptions/one-of-two',
    version: 2,
    criterion: 'assumptions',
    why: 'A frame without assumptions hides the guesses; assumptions without a frame leave the listener lost.',
    sources: ['editors'],
    messages: {
      'no-frame': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says what you take as given; one line on how you will go about it belongs beside it.',
        fix: 'Say in one line which questions you will take, and in which order.',
      },
      'no-assumption': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” lays out the steps; say beside them what you were not told, and what you assume instead.',
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
        quote: "I'd go by need, by price, by proof, and stop there",
      },
    ],
    silent: [
      "I don't know who pays, so I'll assume the clinic. I'd go by need, by price, by proof, then what would stop us.",
      'We open two offices in May.',
      'I walk to work.',
      'Very good question, I would look at Germany, at Spain, because there the firms are big, and maybe Poland.',
      'Below two days we go back to the old one, then we ask, and later the shops.',
      'I do not know who pays, so I assume the clinic. First I would ask three of them.',
    ],
  },
  check(answer, report) {
    const { assumed, hinted, frame, steps, laidOut, ordered } = givensOf(answer);
    if ((assumed && (frame ?? steps)) || isHeard(answer, 'assumptions', 'clear')) return;
    if (assumed && !ordered)
      report({ message: 'no-frame', ...quoteOf(answer, assumed.assumed, assumed.unknown) });
    else if (laidOut && !hinted) report({ message: 'no-assumption', ...laidOut });
  },
});
