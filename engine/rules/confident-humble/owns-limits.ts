import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import { briefOf, trim, type Place } from '../../nearby.ts';
import { clauseAt } from '../../places.ts';
import { stanceOf } from './stance.ts';

export const ownsLimits = defineRule({
  meta: {
    id: 'confident-humble/owns-limits',
    version: 5,
    criterion: 'confident-humble',
    why: 'Someone who says where their knowledge ends and what others got right is believed about the rest.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      limit: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” owns up in plain words to what you did not know, cannot do or got wrong.',
      },
      credit: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” leaves somebody else their share.',
      },
    },
    fires: [
      {
        text: 'Olga in engineering found the fault in nine days, which was faster than I had any right to expect.',
        message: 'credit',
        quote: 'Olga in engineering found the fault in nine days',
      },
      {
        text: 'I’d start with the clinics. I may be wrong because perhaps the nurses maybe have no time, I can’t see that from here.',
        message: 'limit',
        quote: 'I may be wrong because perhaps the nurses maybe have no time',
      },
      {
        text: 'I check each sheet with finance, and I’m still slow at it.',
        message: 'limit',
        quote: 'I’m still slow at it',
      },
      {
        text: 'I’m sure of the message. I’ve never sold to hospitals, and there I’d listen first.',
        message: 'limit',
        quote: 'I’ve never sold to hospitals',
      },
      {
        text: 'The date I got wrong, I promised it in January before anybody had sized it.',
        message: 'limit',
        quote: 'I got wrong, I promised it in January before anybody had sized it',
      },
      {
        text: 'On the price our finance partner was right and I had to redo the page.',
        message: 'credit',
        quote: 'was right and I had to redo the page',
      },
      {
        text: 'I’m patient. what I’m not good at is, hm, big groups, over fifty it gets like a lecture',
        message: 'limit',
        quote: 'what I’m not good at is, hm, big groups, over fifty it gets like a lecture',
      },
    ],
    silent: [
      'In the spring I listened to twelve recordings of demos, and then I wrote.',
      { text: 'I suppose my error was that I trusted people too much.', kind: 'failure' },
      'I’m hardly ever wrong on scope, and engineers never understood it.',
      'The strategy was right and later people came around to it.',
      'I’ve never been wrong on a price, and the others are still learning.',
      'It taught me to look at the calendar, and the offer was mine.',
      'I can’t tell you the number, it’s confidential.',
      'I don’t print a verb that I haven’t tested with the thing in my own hand.',
      'Fair enough, and I appreciate you being direct.',
      'Maybe I don’t know, I guess, perhaps it was luck, sorry.',
      'We wrote the page in May and clinics signed up.',
      'I worked weekends, and in the end everybody said I’d saved it.',
    ],
  },
  check(answer, report) {
    const { limit, credit, brag, charge } = stanceOf(answer);
    if (brag || charge) return;
    if (limit) report({ message: 'limit', ...briefOf(answer, limit) });
    else if (credit) report({ message: 'credit', ...withOwner(answer, briefOf(answer, credit)) });
  },
});

/** "…, rightly" says nothing without the clause before it, which tells who was right. */
function withOwner(answer: Answer, place: Place): Place {
  if (answer.tokens[place.first]!.norm !== 'rightly') return place;
  return { ...place, first: trim(answer, clauseAt(answer, Math.max(0, place.first - 2))).first };
}
