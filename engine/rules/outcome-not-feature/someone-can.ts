import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { clauseAt } from '../../places.ts';
import { benefitOf } from './benefit.ts';

export const someoneCan = defineRule({
  meta: {
    id: 'outcome-not-feature/someone-can',
    version: 1,
    criterion: 'outcome-not-feature',
    why: 'What a person could do afterwards, or need no longer do, is what a product is bought for.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      can: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” tells what somebody can do, or need no longer do.',
      },
      gained: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” is a gain of the business; what it was for the person who uses it is not told here.',
        ask: 'What could that person do afterwards that was not possible before?',
      },
    },
    fires: [
      {
        text: 'A ward manager can now fill a shift in four minutes from her phone.',
        message: 'can',
        quote: 'can now fill a shift in four minutes from her phone',
      },
      {
        text: 'So, um, the driver doesn’t have to ring anybody before the gate.',
        message: 'can',
        quote: 'doesn’t have to ring anybody before the gate',
      },
      {
        text: 'Returns fell from nine to six per cent in a year.',
        message: 'gained',
        quote: 'Returns fell from nine to six per cent in a year',
      },
      {
        text: 'So win rate against the old firm in the north went from 12 to 19 per cent.',
        message: 'gained',
        quote: 'win rate against the old firm in the north went from 12 to 19 per cent',
      },
    ],
    silent: [
      'It has smart matching, push notifications and calendar sync.',
      'We can now ship a release every week, and I can see the logs.',
      'The app makes managers more productive and gives them peace of mind.',
    ],
  },
  check(answer, report) {
    const { able, gain } = benefitOf(answer);
    if (able) {
      const { last } = clauseAt(answer, able.first);
      const end = /^[.,;:!?]$/.test(answer.tokens[last - 1]!.norm) ? last - 1 : last;
      report({
        message: 'can',
        first: able.first,
        last: Math.max(able.last, Math.min(end, able.first + 14)),
      });
    } else if (gain) report({ message: 'gained', ...quoteOf(answer, gain) });
  },
});
