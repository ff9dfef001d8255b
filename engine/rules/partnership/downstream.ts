import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { togetherOf } from './together.ts';

export const downstream = defineRule({
  meta: {
    id: 'partnership/downstream',
    version: 3,
    criterion: 'partnership',
    why: 'Being informed is not taking part; going over heads and working alone is the opposite of it.',
    sources: ['skills-answers', 'pmm-interview-mistakes'],
    messages: {
      informed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” tells others of the work; it does not give them a say.',
        ask: 'Which colleague saw the work differently, and what did you change because of that?',
      },
      against: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” tells of others as an obstacle.',
        ask: 'What did the others fear or need, and what did you do with that?',
      },
      alone: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” is told as work without others.',
        ask: 'Which colleague could have told you early what would go wrong?',
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
        quote: 'legal didn’t like it and I went over their heads to the director',
      },
      {
        text: 'Accounting said no. So I went around them and printed a voucher.',
        message: 'against',
        quote: 'I went around them and printed a voucher',
      },
      {
        text: 'Security complained for a week. In the end my director overruled them.',
        message: 'against',
        quote: 'In the end my director overruled them',
      },
      {
        text: 'It went live on a Friday night so nobody could stop it.',
        message: 'alone',
        quote: 'It went live on a Friday night so nobody could stop it',
      },
      {
        text: 'I decided the price by myself. Finance saw it when it was printed.',
        message: 'alone',
        quote: 'I decided the price by myself',
      },
    ],
    silent: [
      'My first impulse was to go over their heads, and then legal and I sat down.',
      'I never price by myself: finance is there.',
      'I did not ask her for a date. I asked what would make her wait.',
      'We did not ask the players, and our lawyer read each line.',
      'Tier three is only the release note. Sales writes it.',
      'Sales was in it too. The guests left and nobody knew why, as they weren’t asked.',
      'There was one chain in sales calls, they shouted all day about reports.',
      'Our designer disagreed with the order. She was right and I changed it.',
      'I never decide alone: the lawyer and the developer come to the first call.',
      'Customers were informed by letter.',
    ],
  },
  check(answer, report) {
    const { shaped, informed, against, alone } = togetherOf(answer);
    if (against) report({ message: 'against', ...quoteOf(answer, against) });
    if (shaped || against) return;
    if (alone) report({ message: 'alone', ...quoteOf(answer, alone) });
    else if (informed) report({ message: 'informed', ...quoteOf(answer, informed) });
  },
});
