import { defineRule } from '../../define-rule.ts';
import { benefitOf } from './benefit.ts';

export const featuresListed = defineRule({
  meta: {
    id: 'outcome-not-feature/features-listed',
    version: 1,
    criterion: 'outcome-not-feature',
    why: 'A list of parts leaves it to the listener to find out what they change, and a benefit that fits every product says nothing.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      list: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” lists parts of the product. What they change for somebody is left to the listener.',
        fix: 'Keep the one part that matters most and finish the sentence with what somebody can do.',
      },
      hollow: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” could be said of any product.',
        ask: 'On which day did somebody notice, and what could they do then?',
      },
      neither: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of a customer who does, gets or is spared anything.',
        ask: 'Who was better off, and what could they do then?',
      },
    },
    fires: [
      {
        text: 'It has push notifications, calendar sync, a dashboard and role-based access.',
        message: 'list',
        quote: 'push notifications, calendar sync, a dashboard',
      },
      {
        text: 'And it, um, it gives landlords real peace of mind.',
        message: 'hollow',
        quote: 'peace of mind',
      },
      { text: 'We planned it in May and we shipped it in June.', message: 'neither', quote: '' },
    ],
    silent: [
      'A ward manager can now fill a shift from her phone in four minutes.',
      'Returns fell from nine to six per cent in a year.',
      'The driver need not ring anybody before the gate.',
    ],
  },
  check(answer, report) {
    const { able, gain, hollow, list, people } = benefitOf(answer);
    if (list && !able) report({ message: 'list', first: list.first, last: list.last });
    if (able) return;
    if (hollow) report({ message: 'hollow', first: hollow.first, last: hollow.last });
    else if (!gain && !list && !people)
      report({ message: 'neither', first: answer.tokens.length, last: answer.tokens.length });
  },
});
