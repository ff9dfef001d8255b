import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';
import { FEWEST_SENTENCES } from './asked.ts';

export const noFailure = defineRule({
  meta: {
    id: 'on-question/no-failure',
    version: 2,
    criterion: 'on-question',
    why: 'Asked for a failure, “none” is no answer.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      none: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'You were asked for something that went wrong; “{quote}” says that there is none.',
        fix: 'Take a small one with a real cost, and say what you changed afterwards.',
        ask: 'Which decision would you take otherwise today?',
      },
    },
    fires: [
      {
        kind: 'failure',
        question: 'Which decision would you take back?',
        text: 'I don’t really have one to take back. I tend to be right. Owners ask, I decide and the developers build it.',
        message: 'none',
        quote: 'don’t really have one to',
      },
      {
        kind: 'failure',
        question: 'What is a failure you still think about?',
        text: 'Um, I can’t think of one, honestly. The fair in May was full. People came from Graz.',
        message: 'none',
        quote: 'can’t think of one',
      },
    ],
    silent: [
      {
        kind: 'failure',
        question: 'Tell me about a time you failed.',
        text: 'The launch in Graz was a huge success at first. Then sales doubled. In May we lost half of the clinics, and that was my mistake.',
      },
      {
        kind: 'failure',
        question: 'Tell me about a time you failed.',
        text: 'I sent the price list to the wrong clinics. It cost us two renewals. I read lists aloud now before they go.',
      },
      {
        kind: 'behavioural',
        question: 'Tell me about a launch.',
        text: 'It was a huge success. Sales doubled. We won an award.',
      },
    ],
  },
  check(answer, report) {
    const { question, kind, sentences } = answer;
    if (!question || kind !== 'failure' || sentences.length < FEWEST_SENTENCES) return;
    const none = marksOf(answer, 'on-question:no-failure')[0];
    if (none) report({ message: 'none', first: none.first, last: none.last });
  },
});
