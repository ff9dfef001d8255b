import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { givensOf } from './givens.ts';

export const divesIn = defineRule({
  meta: {
    id: 'assumptions/dives-in',
    version: 4,
    criterion: 'assumptions',
    why: 'Asking for means before saying what success is, or starting without a word on what is unknown, is what a case is built to reveal.',
    sources: ['editors'],
    messages: {
      means: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” asks for means; what you would do with them, or without them, comes first.',
        fix: 'Assume aloud what you have to work with, such as a small budget, and go on.',
      },
      'waved-away': {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” passes over what you were not told.',
        ask: 'Which one fact, if it were different, would change your plan?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear what you do not know for sure, or what you take as given.',
        ask: 'Which one thing, if it were different, would change your answer?',
      },
    },
    fires: [
      {
        text: 'I would need a proper budget and an agency.',
        message: 'means',
        quote: 'I would need a proper budget and an agency',
      },
      {
        text: 'Give me those two people and the plan writes itself.',
        message: 'means',
        quote: 'Give me those two people and the plan writes itself',
      },
      {
        text: 'My rule is, never assume.',
        message: 'waved-away',
        quote: 'My rule is, never assume',
      },
      {
        text: 'We open two offices in May.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      "I don't know who pays, so I'll assume the clinic.",
      "I'd go by need, by price, by proof, and stop there.",
      'Give me a year: it takes more time to see churn, and one point of it is our whole budget. What is a user?',
      'Assumption: they can put contracts in the cloud. If not, the plan changes.',
      'I’d look at the same sixty days for both, and ask for those who never ordered.',
      'First what “active” means. If it’s a log-in, we may have made it needless.',
      'So first, um, what is a member, the one who pays or the one who comes.',
      'The buyer needs an agency licence. I do not know if we have one, so I assume we do.',
    ],
  },
  check(answer, report) {
    const { assumed, hinted, frame, means, wavedAway } = givensOf(answer);
    if (assumed) return;
    if (means) report({ message: 'means', ...quoteOf(answer, means) });
    else if (wavedAway) report({ message: 'waved-away', ...quoteOf(answer, wavedAway) });
    else if (!hinted && !frame && !isHeard(answer, 'assumptions'))
      report({ message: 'nothing', first: 0, last: 0 });
  },
});
