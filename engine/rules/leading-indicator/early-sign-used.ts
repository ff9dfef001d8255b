import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { signsOf } from './signs.ts';

export const earlySignUsed = defineRule({
  meta: {
    id: 'leading-indicator/early-sign-used',
    version: 2,
    criterion: 'leading-indicator',
    why: 'An early sign is worth reading only when something would be done on it while there is still time.',
    sources: ['platform-interview-guide'],
    messages: {
      used: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” is read early, and you say what you would do on it.',
      },
    },
    fires: [
      {
        text: 'In week one I look at who books a second lesson. If few do, we call them.',
        message: 'used',
        quote: 'In week one I look at who books a second lesson',
      },
      {
        text: 'So after three days I check whether the baker has moved a single order, and if not I drive there.',
        message: 'used',
        quote: 'after three days I check whether the baker has moved a single order',
      },
      {
        text: 'By day ten I count the shops that scan twice. Under half, we change the label.',
        message: 'used',
        quote: 'By day ten I count the shops that scan twice',
      },
      {
        text: 'I’d watch the share of farms with a second order weekly, and if it’s under a third after a month I’d drive out to six of them.',
        message: 'used',
        quote: 'I’d watch the share of farms with a second order weekly',
      },
    ],
    silent: [
      'The weekly meeting is on Monday, and if it rains I’d call in.',
      'We look at revenue at the end of the year.',
      'There would be early signals.',
      'In week one we hold a party.',
      'Two years ago somebody at my firm changed how day seven is read, and if few came we panicked and called them.',
      'I look at the same week last year, and if it fell then as well, we call nobody.',
      'In week one I look at who books a second lesson, and it goes on a chart.',
    ],
  },
  check(answer, report) {
    const { used } = signsOf(answer);
    if (used) report({ message: 'used', ...quoteOf(answer, used.place, used.beside) });
  },
});
