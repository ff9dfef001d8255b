import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { signsOf } from './signs.ts';

export const signWithoutUse = defineRule({
  meta: {
    id: 'leading-indicator/sign-without-use',
    version: 1,
    criterion: 'leading-indicator',
    why: 'Early signals that are unnamed, or that nobody acts on, change nothing.',
    sources: ['platform-interview-guide'],
    messages: {
      read: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is an early reading; what you would do on it belongs beside it.',
        ask: 'At which value would you do something, and what?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” does not say which sign, or what you would do on it.',
        ask: 'What could you see in the first days, and what would you change if it looked bad?',
      },
    },
    fires: [
      {
        text: 'In week one I look at who books a second lesson, and it goes on a chart.',
        message: 'read',
        quote: 'In week one I look at who books a second lesson',
      },
      {
        text: 'So in the first days I watch how many bakers log in twice.',
        message: 'read',
        quote: 'in the first days I watch how many bakers log in twice',
      },
      {
        text: 'There would be early signals of some kind.',
        message: 'named',
        quote: 'early signals',
      },
    ],
    silent: [
      'In week one I look at who books a second lesson. If few do, we call them.',
      'We wait until the end of the year.',
      'In week one we hold a party.',
    ],
  },
  check(answer, report) {
    const { used, read, named } = signsOf(answer);
    if (used || isHeard(answer, 'leading-indicator', 'clear')) return;
    if (read) report({ message: 'read', ...quoteOf(answer, read.place, read.beside) });
    else if (named) report({ message: 'named', first: named.first, last: named.last });
  },
});
