import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf, trim } from '../../nearby.ts';
import { wordsOf } from '../../places.ts';
import { measuresOf } from './measures.ts';

export const looseMeasure = defineRule({
  meta: {
    id: 'business-metric/loose-measure',
    version: 3,
    criterion: 'business-metric',
    why: 'A company figure moves for many reasons; unless it is tied to the work, it says nothing about the work.',
    sources: ['platform-interview-guide'],
    messages: {
      mixed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{data}” counts attention and stands here as an equal of a business result.',
        ask: 'If only one figure could be read, which would it be, and why?',
      },
      untied: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” names a figure that everything in a company moves; how the work would move it belongs beside it.',
        ask: 'Whose behaviour should change because of the work, and why does it pay?',
      },
    },
    fires: [
      {
        text: 'We look at revenue, likes and followers, all of them.',
        message: 'mixed',
        quote: 'We look at revenue, likes and followers',
      },
      {
        text: 'So the scorecard has, um, churn and downloads and mentions.',
        message: 'mixed',
        quote: 'the scorecard has, um, churn and downloads and mentions',
      },
      {
        text: 'Success is deposits kept, also downloads.',
        message: 'mixed',
        quote: 'Success is deposits kept, also downloads',
      },
      {
        text: 'I’d be judged on win rate, and how many opened the deck.',
        message: 'mixed',
        quote: 'I’d be judged on win rate, and how many opened the deck',
      },
      {
        text: 'Success is revenue.',
        message: 'untied',
        quote: 'Success is revenue',
      },
    ],
    silent: [
      'What counts is renewals of the clinics that took the course.',
      'Success is two million views.',
      'Our sales team is in Lyon.',
      'Everything else, views, mentions, applause, I leave to colleagues, the number is paid orders.',
      'You would get attention again, we see it in the views and the stars.',
      'There is one thing she wants to know: will she see sales in her own shop.',
    ],
  },
  check(answer, report) {
    const { tied, companyWide, mixed } = measuresOf(answer);
    if (tied || isHeard(answer, 'business-metric', 'clear')) return;
    if (mixed)
      report({
        message: 'mixed',
        ...quoteOf(answer, mixed.place, mixed.beside),
        data: { data: wordsOf(answer, trim(answer, mixed.beside)) },
      });
    else if (companyWide)
      report({ message: 'untied', ...quoteOf(answer, companyWide.place, companyWide.beside) });
  },
});
