import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { markIn } from '../../places.ts';
import { sourcesReadOf } from './sources-read.ts';

export const onlyChecked = defineRule({
  meta: {
    id: 'data-triage/only-checked',
    version: 3,
    criterion: 'data-triage',
    why: 'Asking for a check hands the question on; the interviewer wants to hear what would be checked.',
    sources: ['platform-interview-guide'],
    messages: {
      checked: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” asks for a check; say with it what could make the figures differ or mislead.',
        fix: 'Name what may differ: what counts as one, from when to when, in which time zone, who is counted twice.',
        ask: 'What would you compare first, record by record?',
      },
    },
    fires: [
      {
        text: 'I would have the data team look into it before the meeting.',
        message: 'checked',
        quote: 'I would have the data team look into it before the meeting',
      },
      {
        text: 'So I’d validate the numbers with finance, and then present.',
        message: 'checked',
        quote: 'I’d validate the numbers with finance',
      },
    ],
    silent: [
      'I’d look at last month’s cohort to see whether they pay.',
      'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
      'The till is usually right, so that is the figure I would show.',
      'I would launch in Ghent first.',
      'After half a year we look at retention.',
      'There may be duplicates, and I check the data for them.',
      'It’s a data team thing in the end.',
      'On Monday I would look at how many people asked.',
    ],
  },
  check(answer, report) {
    const { worked, differs, check, picked } = sourcesReadOf(answer);
    if (worked || picked || differs.length > 0 || !check) return;
    const cut = markIn(answer, 'diagnosis:cut', check.first, check.last + 4);
    if (!cut) report({ message: 'checked', ...quoteOf(answer, check) });
  },
});
