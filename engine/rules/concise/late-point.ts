import { defineRule } from '../../define-rule.ts';
import { pointPlaceOf } from './point-place.ts';

export const latePoint = defineRule({
  meta: {
    id: 'concise/late-point',
    version: 2,
    criterion: 'concise',
    why: 'Nobody needs the founding year to understand a decision; until the point comes, the listener cannot place the rest.',
    sources: ['answer-length-practice', 'pmm-interview-mistakes'],
    messages: {
      scene: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” holds the point off: the scene takes the time of the answer.',
        fix: 'Say the point first; add only the background without which it cannot be understood.',
      },
    },
    fires: [
      {
        text: 'So, before that, the company was founded in 2009 in a barn near Leeds, and there were three people in marketing, and the free plan had been there for years, and the regional offices all had their own brochures and their own calendars and their own way of doing things with schools and with inspectors, until the day on which the plan was stopped.',
        message: 'scene',
        quote: 'the company was founded',
      },
      {
        text: 'Let me start with the market: there are four thousand schools in the region, half of them small, and most of them buy from the same two suppliers, who have been there for thirty years, and every spring there is a fair in Utrecht where the heads of these schools meet, drink coffee, compare prices and complain about the suppliers.',
        message: 'scene',
        quote: 'Let me start with',
      },
    ],
    silent: [
      'We stopped the free plan. It brought 400 schools a year, and eleven of them ever paid.',
      'So some background first: it was a small firm. I stopped the free plan in my second week.',
      'To answer your question: I would stop the free plan.',
    ],
  },
  check(answer, report) {
    const before = pointPlaceOf(answer);
    if (before) report({ message: 'scene', first: before.first, last: before.last });
  },
});
