import { defineRule } from '../../define-rule.ts';
import { marksOf } from '../../places.ts';

export const vaguePart = defineRule({
  meta: {
    id: 'own-role/vague-part',
    version: 1,
    criterion: 'own-role',
    why: 'Being involved, helping and supporting can mean anything from a week of work to a seat in a meeting.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      involved: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” can mean a week of work or a seat in a meeting.',
        fix: 'Put the verb of what you did in its place.',
        ask: 'Which piece of it would not have existed without you?',
      },
    },
    fires: [
      {
        text: 'I was quite involved in the pricing work at the ferry company.',
        message: 'involved',
        quote: 'I was quite involved',
      },
      {
        text: 'So yeah, I helped with the rollout in the clinics.',
        message: 'involved',
        quote: 'I helped with',
      },
      {
        text: 'I took part in the launch of the tram app in Graz.',
        message: 'involved',
        quote: 'I took part in',
      },
    ],
    silent: [
      'I wrote the price list and the lawyer checked it.',
      'The designer helped with the page; the words were mine.',
      'I involved the support lead from the first week.',
    ],
  },
  check(answer, report) {
    const mark = marksOf(answer, 'own-role:vague')[0];
    if (mark) report({ message: 'involved', first: mark.first, last: mark.last });
  },
});
