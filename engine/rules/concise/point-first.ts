import { defineRule } from '../../define-rule.ts';
import { clauseAt } from '../../places.ts';
import { trim } from '../../nearby.ts';
import { lengthOf } from './length.ts';
import { pointPlaceOf } from './point-place.ts';

export const pointFirst = defineRule({
  meta: {
    id: 'concise/point-first',
    version: 1,
    criterion: 'concise',
    why: 'With the point at the head, everything after it is heard as proof.',
    sources: ['answer-length-practice'],
    messages: {
      early: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” begins within the first {words} words, so the rest is heard with it in mind.',
      },
    },
    fires: [
      {
        text: 'We stopped the free plan in May. It brought 400 schools a year, eleven of them ever paid, and so the money went to the two regions where inspectors recommend us.',
        message: 'early',
        quote: 'We stopped the free plan in May',
      },
      {
        text: 'So, um, I would go with the small schools, because the heads there decide on their own and there is nobody to ask, and one visit is enough to hear yes or no.',
        message: 'early',
        quote: 'I would go with the small schools',
      },
      {
        text: "I'd stop the free plan, since it brought 400 schools a year and eleven of them ever paid, while the two regions with inspectors had no money left for visits.",
        message: 'early',
        quote: "I'd stop the free plan, since it brought 400 schools a year",
      },
    ],
    silent: [
      'We stopped it.',
      'When I read your page last week it was about speed, and all the rivals that you have say the same there.',
      'People always tell me that I bring energy, and I am organised, and I can handle many things at once.',
      'Let me start with the market: there are four thousand schools in the region, half of them small, and most of them buy from two suppliers.',
      'The schools in the region, half of them small and with a head who teaches, buy from the same two suppliers since the seventies, and each spring they meet at a fair in Utrecht to complain.',
    ],
  },
  check(answer, report) {
    const { early } = pointPlaceOf(answer);
    if (!early || lengthOf(answer).verdict === 'short') return;
    const last = Math.max(early.last, clauseAt(answer, early.first).last);
    const words = Math.ceil((early.first + 1) / 10) * 10;
    report({ message: 'early', ...trim(answer, { first: early.first, last }), data: { words } });
  },
});
