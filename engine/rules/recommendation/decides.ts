import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { decidedOf } from './decision.ts';

export const decides = defineRule({
  meta: {
    id: 'recommendation/decides',
    version: 1,
    criterion: 'recommendation',
    why: 'A case ends in a decision; with its ground beside it, others can test it and act.',
    sources: ['platform-interview-guide'],
    messages: {
      grounded: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” decides, and says on what ground.',
      },
    },
    fires: [
      {
        text: 'So no, I would not extend the trial, because those who pay do so in the first week.',
        message: 'grounded',
        quote: 'no, I would not extend the trial, because those who pay do so in the first week',
      },
      {
        text: 'My advice is to close the Turin shop, since the lease alone eats its margin.',
        message: 'grounded',
        quote: 'My advice is to close the Turin shop, since the lease alone eats its margin',
      },
      {
        text: 'Decision: raise it in May, unless the audit is late.',
        message: 'grounded',
        quote: 'Decision: raise it in May, unless the audit is late',
      },
    ],
    silent: [
      'There are three options, each with its merits.',
      "I'd lean to keeping it, because it is quiet.",
      'If two buses break down, we stop, because that is the law.',
      'My recommendation is a workshop, because people should be heard.',
    ],
  },
  check(answer, report) {
    const { grounded } = decidedOf(answer);
    if (grounded) report({ message: 'grounded', ...quoteOf(answer, grounded.decision, grounded.ground) });
  },
});
