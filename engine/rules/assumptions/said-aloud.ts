import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { givensOf } from './givens.ts';

export const saidAloud = defineRule({
  meta: {
    id: 'assumptions/said-aloud',
    version: 2,
    criterion: 'assumptions',
    why: 'A case leaves out more than it tells; an interviewer wants to hear the gaps filled aloud, and where the answer is going.',
    sources: ['editors'],
    messages: {
      both: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says aloud what you take as given, so that a listener can correct it.',
      },
    },
    fires: [
      {
        text: "I don't know who pays, so I'll assume the clinic. I'd go by need, by price, by proof, then what would stop us.",
        message: 'both',
        quote: "I don't know who pays, so I'll assume the clinic",
      },
      {
        text: 'So nobody told me if it is legal there, I take it that it is. And my route is buyer, offer, proof, then the launch.',
        message: 'both',
        quote: 'nobody told me if it is legal there, I take it that it is',
      },
      {
        text: 'Open question: one site or many? I assume one. Structure: who, where, price, proof.',
        message: 'both',
        quote: 'I assume one',
      },
    ],
    silent: [
      "I'd go by need, by price, by proof, and stop there.",
      "I don't know who pays, so I'll assume the clinic.",
      'I do not know him.',
      'I do not know the town. If it is like here, then coffee, then music, then the shop.',
      'We open two offices in May.',
    ],
  },
  check(answer, report) {
    const { assumed, frame, steps } = givensOf(answer);
    if (assumed && (frame ?? steps))
      report({ message: 'both', ...quoteOf(answer, assumed.assumed, assumed.unknown) });
  },
});
