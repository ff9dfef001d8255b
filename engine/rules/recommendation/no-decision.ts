import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { decidedOf } from './decision.ts';

export const noDecision = defineRule({
  meta: {
    id: 'recommendation/no-decision',
    version: 3,
    criterion: 'recommendation',
    why: 'Options without a choice hand the work back to the person who asked.',
    sources: ['platform-interview-guide'],
    messages: {
      options: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves the choice open.',
        ask: 'If the choice were yours alone today, which way would you go, and why?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear a decision by the end.',
        ask: 'What would you decide, and on what condition?',
      },
    },
    fires: [
      {
        text: 'Each option has its merits, and the board decides.',
        message: 'options',
        quote: 'Each option has its merits',
      },
      {
        text: 'So there are three options, um, and I would lay them out.',
        message: 'options',
        quote: 'there are three options',
      },
      {
        text: 'The page has three tabs and a video.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'So no, I would not extend the trial, because those who pay do so in the first week.',
      "I'd lean to keeping it.",
      'I would close the shop.',
      'No. Each option has its merits, and this one has none.',
      'Options are a separate form, and I would close the shop.',
      'We have an advisory board and I would close the shop.',
      'Each museum has its café, and I would open the one in Tartu.',
    ],
  },
  check(answer, report) {
    const { grounded, decision, lean, options, verb, plain } = decidedOf(answer);
    if (grounded || lean || plain) return;
    if (options && !isHeard(answer, 'recommendation', 'clear'))
      report({ message: 'options', ...quoteOf(answer, options) });
    else if (!options && !decision && !verb && !isHeard(answer, 'recommendation'))
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
