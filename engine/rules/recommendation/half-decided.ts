import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { decidedOf } from './decision.ts';

export const halfDecided = defineRule({
  meta: {
    id: 'recommendation/half-decided',
    version: 1,
    criterion: 'recommendation',
    why: 'A leaning can be taken back by anybody, and a decision without its reason cannot be defended when you are out of the room.',
    sources: ['platform-interview-guide'],
    messages: {
      lean: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leans without deciding.',
        fix: 'Say which one it is, and what would change your mind.',
      },
    },
    fires: [
      {
        text: "I'd lean to keeping it.",
        message: 'lean',
        quote: "I'd lean to keeping it",
      },
      {
        text: 'So, on balance, um, the north.',
        message: 'lean',
        quote: 'on balance, um, the north',
      },
      {
        text: 'I have a slight preference for the cheaper one.',
        message: 'lean',
        quote: 'I have a slight preference for the cheaper one',
      },
    ],
    silent: [
      'So no, I would not extend the trial, because those who pay do so in the first week.',
      'Each option has its merits.',
      'The mast was beside the shed.',
    ],
  },
  check(answer, report) {
    const { grounded, lean } = decidedOf(answer);
    if (!grounded && lean && !isHeard(answer, 'recommendation', 'clear'))
      report({ message: 'lean', ...quoteOf(answer, lean) });
  },
});
