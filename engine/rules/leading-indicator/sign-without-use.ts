import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { sentenceAt } from '../../places.ts';
import { signsOf } from './signs.ts';

/** "; if she doesn't, the offer is wrong": a reading that has a meaning. */
function turns(answer: Answer, at: number): boolean {
  const { tokens } = answer;
  for (let i = at + 1; i < sentenceAt(answer, at).last; i++)
    if (/^(?:if|unless|below|under|otherwise)$/.test(tokens[i]!.norm) && tokens[i - 1]!.kind === 'mark')
      return true;
  return false;
}

export const signWithoutUse = defineRule({
  meta: {
    id: 'leading-indicator/sign-without-use',
    version: 3,
    criterion: 'leading-indicator',
    why: 'Early signals that are unnamed, or that nobody acts on, change nothing.',
    sources: ['platform-interview-guide'],
    messages: {
      read: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is an early reading. Say next to it what you would do on it.',
        ask: 'At which value of your early sign would you do something, and what?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” does not say which sign that would be.',
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
        text: 'I look in week one if they connected the bank account.',
        message: 'read',
        quote: 'I look in week one if they connected the bank account',
      },
      {
        text: 'There would be early signals of some kind.',
        message: 'named',
        quote: 'There would be early signals of some kind',
      },
    ],
    silent: [
      'In week one I look at who books a second lesson. If few do, we call them.',
      'In week three I look at who brings a colleague; if nobody does, the offer is wrong.',
      'We wait until the end of the year.',
      'In week one we hold a party.',
      'Early proxies: admins who approve a second connector within ten days.',
      'I would watch some early signs, such as opened files.',
    ],
  },
  check(answer, report) {
    const { used, read, named } = signsOf(answer);
    if (used || isHeard(answer, 'leading-indicator', 'clear')) return;
    if (read && !turns(answer, read.place.first))
      report({ message: 'read', ...quoteOf(answer, read.place, read.beside) });
    else if (!read && named) report({ message: 'named', ...quoteOf(answer, named) });
  },
});
