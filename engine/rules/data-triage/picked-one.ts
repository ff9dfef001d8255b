import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { sourcesReadOf } from './sources-read.ts';

export const pickedOne = defineRule({
  meta: {
    id: 'data-triage/picked-one',
    version: 2,
    criterion: 'data-triage',
    why: 'Picking a figure without asking why two differ leaves the error in whichever was picked.',
    sources: ['platform-interview-guide'],
    messages: {
      picked: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” settles on a figure; why the other one differs comes first.',
        fix: 'Say first what each source counts, then which decision each is good enough for.',
        ask: 'What does the other source count that yours does not?',
      },
      passed: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Say what the figures count, and what could make them mislead or disagree.',
        fix: 'Ask of each figure: what counts as one, from when to when, and who is counted twice.',
        ask: 'Which of the figures would you trust, and for what?',
      },
    },
    fires: [
      {
        text: 'The till is always right, so that is what I would show.',
        message: 'picked',
        quote: 'The till is always right',
      },
      {
        text: 'Honestly I’d just take the average and nobody is offended.',
        message: 'picked',
        quote: 'Honestly I’d just take the average and nobody is offended',
      },
      { text: 'I would launch in Ghent first.', message: 'passed', quote: '' },
    ],
    silent: [
      'The till counts a refund on the day of sale, the web tool counts it once it is paid. I would match on order number, for the same week.',
      'I would have the data team look into it before the meeting.',
      'There may be duplicates in the list, I think.',
      'If that’s it, drop that card; I do not know what they count.',
      'I don’t care for the logins. Do they count scans or people?',
    ],
  },
  check(answer, report) {
    const { worked, differs, check, picked, align, trust, hinted } = sourcesReadOf(answer);
    if (worked) return;
    const end = answer.tokens.length;
    if (picked && differs.length < 2) report({ message: 'picked', ...quoteOf(answer, picked) });
    else if (!picked && !check && !align && !trust && !hinted && differs.length === 0)
      report({ message: 'passed', first: end, last: end });
  },
});
