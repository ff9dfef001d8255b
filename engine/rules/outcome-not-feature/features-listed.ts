import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { benefitOf } from './benefit.ts';

export const featuresListed = defineRule({
  meta: {
    id: 'outcome-not-feature/features-listed',
    version: 2,
    criterion: 'outcome-not-feature',
    why: 'A list of parts leaves it to the listener to find out what they change, and a benefit that fits every product says nothing.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      list: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” lists parts of the product.',
        fix: 'Keep the one part of the product that matters most, and say what somebody can do because of it.',
      },
      hollow: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'In “{quote}”, the words “{words}” could be said of any product.',
        ask: 'Who noticed a difference, and what could they do that was not possible before?',
      },
      neither: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a customer who does, gets or is spared anything.',
        ask: 'Who gains from the work, and what can they do that was not possible before?',
      },
    },
    fires: [
      {
        text: 'It has push notifications, calendar sync, a dashboard and role-based access.',
        message: 'list',
        quote: 'It has push notifications, calendar sync, a dashboard and role-based access',
      },
      {
        text: 'Those assistants were done within their hour as we had promised, and it has a dashboard, a calendar and PDF export.',
        message: 'list',
        quote: 'it has a dashboard, a calendar and PDF export',
      },
      {
        text: 'The suite got an API, an audit log, a calendar and an import (12,000 rows a minute).',
        message: 'list',
        quote: 'The suite got an API, an audit log, a calendar and an import',
      },
      {
        text: 'And it, um, it gives landlords real peace of mind.',
        message: 'hollow',
        quote: 'it, um, it gives landlords real peace of mind',
      },
      { text: 'We planned it in May and we shipped it in June.', message: 'neither', quote: '' },
    ],
    silent: [
      'A ward manager can now fill a shift from her phone in four minutes.',
      'Returns fell from nine to six per cent in a year.',
      'The driver need not ring anybody before the gate.',
      'With radical transparency. The shops know where I stand.',
      'They bought it to calm their own client, and not to save money.',
      'He moved the AI one release back, and I gave him the word “AI” for the customers of his app.',
      'We transformed how the organisation thought about the customer.',
    ],
  },
  check(answer, report) {
    const { able, gain, hollow, list, people } = benefitOf(answer);
    if (able) return;
    if (list) report({ message: 'list', ...list });
    if (hollow)
      report({ message: 'hollow', ...hollow.clause, data: { words: wordsOf(answer, hollow.words) } });
    else if (!gain && !list && !people)
      report({ message: 'neither', first: answer.tokens.length, last: answer.tokens.length });
  },
});
