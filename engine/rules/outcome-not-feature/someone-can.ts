import { defineRule } from '../../define-rule.ts';
import { benefitOf } from './benefit.ts';

export const someoneCan = defineRule({
  meta: {
    id: 'outcome-not-feature/someone-can',
    version: 2,
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
        text: '“{quote}” is a result in figures, not a part of the product.',
        ask: 'What could the people who use the product do afterwards that was not possible before?',
      },
      counted: {
        tone: 'evidence',
        speaksFor: 'partial',
        text: '“{quote}” is a result in figures, not a part of the product.',
      },
    },
    fires: [
      {
        text: 'A ward manager can now fill a shift in four minutes from her phone.',
        message: 'can',
        quote: 'A ward manager can now fill a shift in four minutes from her phone',
      },
      {
        text: 'So, um, the driver doesn’t have to ring anybody before the gate.',
        message: 'can',
        quote: 'the driver doesn’t have to ring anybody before the gate',
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
      {
        text: 'Churn went from 9 to 6 per cent in a year. For the depot it means that it gets the van back at noon.',
        message: 'counted',
        quote: 'Churn went from 9 to 6 per cent in a year',
      },
    ],
    silent: [
      'It has smart matching, push notifications and calendar sync.',
      'We can now ship a release every week, and I can see the logs.',
      'The app makes managers more productive and gives them peace of mind.',
      'You never reach the patients, you reach the one who can open the door.',
      'She said you don’t need birth dates.',
      'The team grew from 4 to 11 in that year.',
      'I brought the deck down from 40 slides to nine.',
    ],
  },
  check(answer, report) {
    const { able, gain, sign } = benefitOf(answer);
    if (able) report({ message: 'can', ...able });
    else if (gain) report({ message: sign ? 'counted' : 'gained', ...gain });
  },
});
