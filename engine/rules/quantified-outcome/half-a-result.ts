import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { resultsOf } from './results.ts';

export const halfAResult = defineRule({
  meta: {
    id: 'quantified-outcome/half-a-result',
    version: 4,
    criterion: 'quantified-outcome',
    why: 'A figure without a baseline cannot be sized, and a change without a figure cannot be retold.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      'no-baseline': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” may be a triumph or an ordinary week. Say next to it what the figure is measured against.',
        ask: 'What was the figure before, or where nothing was changed?',
      },
      'no-number': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says that something changed and not by how much.',
        ask: 'How large was the result before, and how large after? A range or a ratio will do.',
      },
      verdict: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” judges the result; the listener wants to see it and judge for themselves.',
        ask: 'What was different afterwards, by how much, and compared with what?',
      },
    },
    fires: [
      {
        text: 'By June 31% of the customers had switched it on.',
        message: 'no-baseline',
        quote: 'By June 31% of the customers had switched it on',
      },
      {
        text: 'Complaints went down a lot in the autumn, and the vets noticed.',
        message: 'no-number',
        quote: 'Complaints went down a lot in the autumn',
      },
      {
        text: 'And then, uh, clinics signed quicker, you could feel it.',
        message: 'no-number',
        quote: 'clinics signed quicker',
      },
      {
        text: 'We opened in Ghent in May and, yeah, it went really well.',
        message: 'verdict',
        quote: 'it went really well',
      },
      {
        text: 'The launch was a huge success and the director thanked us.',
        message: 'verdict',
        quote: 'The launch was a huge success and the director thanked us',
      },
    ],
    silent: [
      'It would have gone really well with a better price.',
      'It did not go very well at first.',
      'Refunds fell from 44 a month to 12.',
      'Leads for the dealers went up by forty per cent against the year before.',
      'We sent 40 e-mails to three lists.',
      'Sales would have gone up with a better price.',
      'So I dropped the word and built the page around leaving on time.',
      'Revenue grew a lot in my time there, I believe it was something like forty percent.',
      'A rival dropped their price on a Monday, so I went down to the floor of legal.',
      'That was a limit we kept, and the plan that came from it is used today.',
      'I am more of a coordinator.',
      'One from four customers sent it back to the shop. Returns fell to 14 percent by the summer.',
      'We sold it to runners for ten quid a month.',
      'I rewrote the promise after talking to forty who had cancelled.',
      'I am impatient with people, though that has got better with the years.',
      'The first doubt came from the churn.',
    ],
  },
  check(answer, report) {
    const { measured, bare, change, verdict } = resultsOf(answer);
    if (measured) return;
    if (bare) report({ message: 'no-baseline', ...quoteOf(answer, bare) });
    else if (change) report({ message: 'no-number', ...quoteOf(answer, change) });
    else if (verdict) report({ message: 'verdict', ...quoteOf(answer, verdict) });
  },
});
