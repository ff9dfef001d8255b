import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { measuresOf } from './measures.ts';

export const tiedToTheWork = defineRule({
  meta: {
    id: 'business-metric/tied-to-the-work',
    version: 2,
    criterion: 'business-metric',
    why: 'What people do or pay afterwards, tied to the work, shows that the work was worth its money.',
    sources: ['platform-interview-guide', 'pmm-interview-mistakes'],
    messages: {
      tied: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” makes success something that people do or pay.',
      },
    },
    fires: [
      {
        text: 'What counts is renewals of the clinics that took the course.',
        message: 'tied',
        quote: 'What counts is renewals of the clinics that took the course',
      },
      {
        text: 'So the number I watch is second orders, because, you know, one order is only curiosity.',
        message: 'tied',
        quote: 'the number I watch is second orders',
      },
      {
        text: 'Success means that those who saw the new page pay again in month two.',
        message: 'tied',
        quote: 'Success means that those who saw the new page pay again in month two',
      },
    ],
    silent: [
      'What counts is views.',
      'We look at revenue, likes and followers, all of them.',
      'Success is revenue.',
      'Before we even get to renewals, what I would look at is day three, because the crew is tired then.',
      'If in the street one thing in twenty comes back broken, then we stop, because the people who lend lose money.',
      'What I look at early, before the sales of the month are in, is who opens the page.',
      'Our sales team is in Lyon.',
    ],
  },
  check(answer, report) {
    const { tied } = measuresOf(answer);
    if (tied) report({ message: 'tied', ...quoteOf(answer, tied.place, tied.beside) });
  },
});
