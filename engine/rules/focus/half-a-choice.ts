import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { choiceOf } from './choice.ts';

export const halfAChoice = defineRule({
  meta: {
    id: 'focus/half-a-choice',
    version: 2,
    criterion: 'focus',
    why: 'Until somebody is left out, a first group is only the front of a long list.',
    sources: ['platform-interview-guide'],
    messages: {
      'no-reason': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leaves somebody out; the reason belongs beside it.',
        ask: 'What speaks against the groups that you leave out?',
      },
      picked: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says where you begin; whom you give up for it belongs beside it.',
        ask: 'Who else would buy, and why would you leave those buyers for later?',
      },
    },
    fires: [
      {
        text: "I'd start with dairy farms; not hotels.",
        message: 'no-reason',
        quote: "I'd start with dairy farms; not hotels",
      },
      {
        text: "I'd start with dairy farms in Frisia.",
        message: 'picked',
        quote: "I'd start with dairy farms in Frisia",
      },
      {
        text: 'So, um, our beachhead is dentists in the north.',
        message: 'picked',
        quote: 'our beachhead is dentists in the north',
      },
    ],
    silent: [
      "I'd start with dairy farms. Vineyards I'd leave out, because they buy once a year.",
      'We sell to everybody in Denmark.',
      'The price is nine euros a month.',
      'We’d go to all universities at once.',
      'I take dairy farms. Turkey is out until next year, the price there changes every month.',
      'If farmers open it in fewer than half of the weeks, we don’t sell to a second firm.',
      'As an early sign I would take the turnover of the shops.',
      'I would go for keen runners but not only, also families and walkers.',
    ],
  },
  check(answer, report) {
    const { reasoned, bare, hinted, picked, everyone } = choiceOf(answer);
    if (reasoned || isHeard(answer, 'focus', 'clear')) return;
    if (bare) report({ message: 'no-reason', ...quoteOf(answer, bare) });
    else if (picked && !hinted && !everyone) report({ message: 'picked', ...quoteOf(answer, picked) });
  },
});
