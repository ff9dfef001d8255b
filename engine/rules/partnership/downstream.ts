import { defineRule } from '../../define-rule.ts';
import { briefOf } from '../../nearby.ts';
import { togetherOf } from './together.ts';

export const downstream = defineRule({
  meta: {
    id: 'partnership/downstream',
    version: 1,
    criterion: 'partnership',
    why: 'Being informed is not taking part; going over heads and working alone is the opposite of it.',
    sources: ['skills-answers', 'pmm-interview-mistakes'],
    messages: {
      informed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” lets the others know of it; we did not hear what they changed.',
        ask: 'What could one of them not live with, and what did you change because of it?',
      },
      against: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” tells of the others as an obstacle.',
        ask: 'What did they fear or need, and what did you do with that?',
      },
      alone: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” keeps the others out of it.',
        ask: 'Who could have told you what would go wrong, and when did they come in?',
      },
    },
    fires: [
      {
        text: 'Support and finance were informed two weeks before, and each got a date.',
        message: 'informed',
        quote: 'Support and finance were informed two weeks before',
      },
      {
        text: 'So legal didn’t like it and I went over their heads to the director.',
        message: 'against',
        quote: 'over their heads',
      },
      {
        text: 'I decided the price by myself. Finance saw it when it was printed.',
        message: 'alone',
        quote: 'by myself',
      },
    ],
    silent: [
      'Our designer disagreed with the order. She was right and I changed it.',
      'I never decide alone: the lawyer and the developer come to the first call.',
      'Customers were informed by letter.',
    ],
  },
  check(answer, report) {
    const { shaped, informed, against, alone } = togetherOf(answer);
    if (against) report({ message: 'against', first: against.first, last: against.last });
    if (shaped || against) return;
    if (alone) report({ message: 'alone', first: alone.first, last: alone.last });
    else if (informed) report({ message: 'informed', ...briefOf(answer, informed) });
  },
});
