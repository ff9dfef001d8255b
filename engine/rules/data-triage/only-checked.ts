import { defineRule } from '../../define-rule.ts';
import { markIn, wordsOf } from '../../places.ts';
import { sourcesReadOf } from './sources-read.ts';

export const onlyChecked = defineRule({
  meta: {
    id: 'data-triage/only-checked',
    version: 1,
    criterion: 'data-triage',
    why: 'Asking for a check hands the question on; the interviewer wants to hear what would be checked.',
    sources: ['platform-interview-guide'],
    messages: {
      checked: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” asks for a check without saying what could make two right figures differ.',
        fix: 'Name what may differ: what counts as one, from when to when, in which time zone, who is counted twice.',
        ask: 'What would you compare first, record by record?',
      },
      half: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{why}” is a reason for a gap between figures; how they would be lined up is not said.',
        fix: 'Say on which records and dates you would match them, and what you would use each figure for.',
        ask: 'Which of the figures would you use for which decision?',
      },
    },
    fires: [
      {
        text: 'I would have the data team look into it before the meeting.',
        message: 'checked',
        quote: 'data team',
      },
      {
        text: 'So I’d validate the numbers with finance, and then present.',
        message: 'checked',
        quote: 'validate the',
      },
      {
        text: 'There may be duplicates, and one is counted at midnight, before returns.',
        message: 'half',
        quote: 'duplicates',
      },
    ],
    silent: [
      'I’d look at last month’s cohort to see whether they pay.',
      'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
      'The till is usually right, so that is the figure I would show.',
      'I would launch in Ghent first.',
    ],
  },
  check(answer, report) {
    const { worked, differs, check, picked, align, trust, several } = sourcesReadOf(answer);
    if (worked) return;
    const [why] = differs;
    const cut = check && markIn(answer, 'diagnosis:cut', check.first, check.last + 4);
    if (check && !cut && !picked && !why)
      report({ message: 'checked', first: check.first, last: check.last });
    else if (why && !picked && !align && !trust && several)
      report({ message: 'half', first: why.first, last: why.last, data: { why: wordsOf(answer, why) } });
  },
});
