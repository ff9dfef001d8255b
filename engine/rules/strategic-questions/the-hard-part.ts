import { defineRule } from '../../define-rule.ts';
import { hardestOf } from './asked.ts';

export const theHardPart = defineRule({
  meta: {
    id: 'strategic-questions/the-hard-part',
    version: 2,
    criterion: 'strategic-questions',
    why: 'A question about what is hard in the business shows what somebody would think about on the job.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      asked: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is about the company’s own problem: they have to think to answer it.',
      },
    },
    fires: [
      {
        text: 'You had a good spring. Which rival did you lose the most deals to?',
        message: 'asked',
        quote: 'Which rival did you lose the most deals to?',
      },
      {
        text: 'So, um, I’d love to know which rival worries you, and since when.',
        message: 'asked',
        quote: 'which rival worries you, and since when.',
      },
      {
        text: '1. Who decided against the free plan? 2. What will this job be measured on in a year?',
        message: 'asked',
        quote: 'Who decided against the free plan?',
      },
    ],
    silent: [
      'What is the culture like, and what does a typical day look like?',
      'How many days of holiday are there, and when would I start?',
      'I usually ask about positioning and rivals, but you have covered it all.',
      'Your customers churn after a year, I know that well.',
    ],
  },
  check(answer, report) {
    const hard = hardestOf(answer);
    if (!hard) return;
    report({ message: 'asked', first: hard.first, last: hard.last });
  },
});
