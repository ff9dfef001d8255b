import { defineRule } from '../../define-rule.ts';
import { sourcesReadOf } from './sources-read.ts';

export const pickedOne = defineRule({
  meta: {
    id: 'data-triage/picked-one',
    version: 1,
    criterion: 'data-triage',
    why: 'Picking a figure without asking why two differ leaves the error in whichever was picked.',
    sources: ['platform-interview-guide'],
    messages: {
      picked: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” settles on a figure without a word on why the other one differs.',
        fix: 'Say first what each of them counts, then which decision each is good enough for.',
        ask: 'What does the other source count that this one does not?',
      },
      passed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear what the figures count, or why they might disagree.',
        fix: 'Ask of each figure: what counts as one, from when to when, and who is counted twice.',
        ask: 'Which of the figures would you trust, and for what?',
      },
    },
    fires: [
      {
        text: 'The till is always right, so that is what I would show.',
        message: 'picked',
        quote: 'is always right',
      },
      {
        text: 'Honestly I’d just take the average and nobody is offended.',
        message: 'picked',
        quote: 'take the average',
      },
      { text: 'I would launch in Ghent first.', message: 'passed', quote: '' },
    ],
    silent: [
      'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
      'I would have the data team look into it before the meeting.',
      'There may be duplicates in the list, I think.',
    ],
  },
  check(answer, report) {
    const { worked, differs, check, picked, align, trust } = sourcesReadOf(answer);
    if (worked) return;
    const end = answer.tokens.length;
    if (picked && differs.length < 2) report({ message: 'picked', first: picked.first, last: picked.last });
    else if (!picked && !check && !align && !trust && differs.length === 0)
      report({ message: 'passed', first: end, last: end });
  },
});
