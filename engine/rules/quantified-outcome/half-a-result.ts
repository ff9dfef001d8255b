import { defineRule } from '../../define-rule.ts';
import { resultsOf } from './results.ts';

export const halfAResult = defineRule({
  meta: {
    id: 'quantified-outcome/half-a-result',
    version: 1,
    criterion: 'quantified-outcome',
    why: 'A figure without a baseline cannot be sized, and a change without a figure cannot be retold.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      'no-baseline': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” may be a triumph or an ordinary week: there is nothing beside it to hold it against.',
        ask: 'What was it before, or among those who did not get it?',
      },
      'no-number': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says that something changed and not by how much.',
        ask: 'How much was it before, and how much after? A range or a ratio will do.',
      },
    },
    fires: [
      {
        text: 'By June 31% of the customers had switched it on.',
        message: 'no-baseline',
        quote: '31%',
      },
      {
        text: 'Complaints went down a lot in the autumn, and the vets noticed.',
        message: 'no-number',
        quote: 'Complaints went down',
      },
      {
        text: 'And then, uh, clinics signed quicker, you could feel it.',
        message: 'no-number',
        quote: 'signed quicker',
      },
    ],
    silent: [
      'Refunds fell from 44 a month to 12.',
      'We sent 40 e-mails to three lists.',
      'Sales would have gone up with a better price.',
      'So I dropped the word and built the page around leaving on time.',
    ],
  },
  check(answer, report) {
    const { measured, bare, change } = resultsOf(answer);
    if (measured) return;
    if (bare) report({ message: 'no-baseline', first: bare.first, last: bare.last });
    else if (change) report({ message: 'no-number', first: change.first, last: change.last });
  },
});
