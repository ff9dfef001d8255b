import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { sourcesReadOf } from './sources-read.ts';

export const reconciled = defineRule({
  meta: {
    id: 'data-triage/reconciled',
    version: 2,
    criterion: 'data-triage',
    why: 'Two systems rarely count the same thing; saying what differs and how to line them up shows work with real data.',
    sources: ['platform-interview-guide'],
    messages: {
      differs: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says what makes figures differ, and not only that somebody should check.',
      },
    },
    fires: [
      {
        text: 'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
        message: 'differs',
        quote: 'The till counts a refund on the day of sale',
      },
      {
        text: 'So their clock starts when you queue and test accounts are in there. I’d line them up by customer ID, one row per person.',
        message: 'differs',
        quote: 'their clock starts when you queue and test accounts are in there',
      },
      {
        text: 'One is gross of returns, in UTC, the other leaves out cash. Ours for planning, theirs for the shape of the week.',
        message: 'differs',
        quote: 'One is gross of returns, in UTC',
      },
      {
        text: 'I would line them up by customer ID, one row per person. The till system, that one usually throws out the, the test accounts and the duplicates, so the same basket is one, and in UTC.',
        message: 'differs',
        quote: 'The till system, that one usually throws out the, the test accounts and the duplicates',
      },
    ],
    silent: [
      'I would have the data team check both figures before the meeting.',
      'The till is usually right, so I would go with that one.',
      'It shipped on Tuesday, the fall starts on Wednesday, and I compare with the same week last year.',
      'I’d go definition, clock, duplicates, rest, and match by order number for the same week. A refund costs 14 euros, keep it for the budget.',
      'Does late count as a no-show, and does the clinic count by the day? I would match by customer ID, one row each.',
      'Definitions matter, and data integrity is a value of ours.',
    ],
  },
  check(answer, report) {
    const { worked, telling } = sourcesReadOf(answer);
    if (worked && telling) report({ message: 'differs', ...quoteOf(answer, telling) });
  },
});
