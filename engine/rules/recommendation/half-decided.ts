import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { decidedOf } from './decision.ts';

export const halfDecided = defineRule({
  meta: {
    id: 'recommendation/half-decided',
    version: 3,
    criterion: 'recommendation',
    why: 'A leaning can be taken back by anybody, and a decision without its reason cannot be defended when you are out of the room.',
    sources: ['platform-interview-guide'],
    messages: {
      lean: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leans without deciding.',
        fix: 'Say which way you would go, and what would change your mind.',
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
        text: 'Germany has many factories. So I would say Germany probably, or the north.',
        message: 'lean',
        quote: 'I would say Germany probably',
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
      'Germany has many factories, so this is maybe the biggest.',
      'Possibly the 20% shrinks to 8% once both count the same days.',
      'My feeling is that it is the shift change.',
      "I'd tell the client 18,000 today, since we can defend it. Why it rose: maybe the season, maybe the card.",
      'Okay, sign it. I’d maybe do even more of them.',
      'The mast was beside the shed.',
    ],
  },
  check(answer, report) {
    const { decision, lean, plain } = decidedOf(answer);
    if (!decision && !plain && lean && !isHeard(answer, 'recommendation', 'clear'))
      report({ message: 'lean', ...quoteOf(answer, lean) });
  },
});
