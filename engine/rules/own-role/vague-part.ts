import { defineRule } from '../../define-rule.ts';
import { standing } from '../../nearby.ts';
import { partsOf } from './parts.ts';
import { told } from './told.ts';

export const vaguePart = defineRule({
  meta: {
    id: 'own-role/vague-part',
    version: 2,
    criterion: 'own-role',
    why: 'Being involved, helping and supporting can mean anything from a week of work to a seat in a meeting.',
    sources: ['pmm-interview-mistakes'],
    messages: {
      involved: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” can mean a week of work or a seat in a meeting.',
        fix: 'Say your part with one plain verb: wrote, asked, decided, tested.',
        ask: 'Which piece of the work would not have existed without you?',
      },
    },
    fires: [
      {
        text: 'I was quite involved in the pricing work at the ferry company.',
        message: 'involved',
        quote: 'I was quite involved in the pricing work at the ferry company',
      },
      {
        text: 'So yeah, I helped with the rollout in the clinics.',
        message: 'involved',
        quote: 'I helped with the rollout in the clinics',
      },
      {
        text: 'I took part in the launch of the tram app in Graz.',
        message: 'involved',
        quote: 'I took part in the launch of the tram app in Graz',
      },
    ],
    silent: [
      'I wrote the price list and the lawyer checked it.',
      'The designer helped with the page; the words were mine.',
      'I helped with the leaflet: I wrote the second page and I drew the map.',
      'I involved the support lead from the first week.',
    ],
  },
  check(answer, report) {
    const mark = standing(answer, 'own-role:vague')[0];
    if (mark && !partsOf(answer).ownWork) report({ message: 'involved', ...told(answer, mark) });
  },
});
