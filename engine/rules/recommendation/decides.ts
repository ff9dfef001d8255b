import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { decidedOf } from './decision.ts';

export const decides = defineRule({
  meta: {
    id: 'recommendation/decides',
    version: 3,
    criterion: 'recommendation',
    why: 'A case ends in a decision; with its ground beside it, others can test it and act.',
    sources: ['platform-interview-guide'],
    messages: {
      grounded: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” decides, and says on what ground or condition.',
      },
      explained: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” decides, and the reason is given with it.',
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
      {
        text: 'I advise against entering any. The reason is at home: most who buy once do not buy again.',
        message: 'explained',
        quote: 'I advise against entering any',
      },
      {
        text: 'I would continue the campaign because the demos are good.',
        message: 'grounded',
        quote: 'I would continue the campaign because the demos are good',
      },
      {
        text: 'I keep the delivery but from fifteen euro on, that is my recommendation, because below it we pay the rider.',
        message: 'grounded',
        quote:
          'I keep the delivery but from fifteen euro on, that is my recommendation, because below it we pay the rider',
      },
    ],
    silent: [
      'There are three options, each with its merits.',
      "I'd lean to keeping it, because it is quiet.",
      'If two buses break down, we stop, because that is the law.',
      'My recommendation is a workshop, because people should be heard.',
      "I'd recommend to continue the campaign. We follow the number, and if next month is bad we see.",
      'Recommendation: small offices first, as above.',
      'So: a signer is a person who has signed once, because the law says so.',
      "I'd make a decision now already: nobody new.",
      'We could launch in autumn, because people are back.',
      "I'd launch it everywhere at once, because two versions are a mess.",
      "I'd go through the supervisor because he lets you leave.",
    ],
  },
  check(answer, report) {
    const { grounded, explained } = decidedOf(answer);
    if (grounded) {
      const quote = quoteOf(answer, grounded.decision, grounded.ground);
      report({ message: grounded.ground.first < quote.last ? 'grounded' : 'explained', ...quote });
    } else if (explained) report({ message: 'explained', ...quoteOf(answer, explained) });
  },
});
