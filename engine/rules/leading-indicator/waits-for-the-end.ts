import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { matching } from '../../word.ts';
import { signsOf } from './signs.ts';

/** Words of reading early, whatever is said with them. */
const hintsAtSigns = matching(/^(?:early|earlier|sooner|signals?|indicators?|prox(?:y|ies)|fortnight)$/);

export const waitsForTheEnd = defineRule({
  meta: {
    id: 'leading-indicator/waits-for-the-end',
    version: 2,
    criterion: 'leading-indicator',
    why: 'By the time the final result is in, the money is spent and nothing can be mended.',
    sources: ['platform-interview-guide'],
    messages: {
      waits: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” waits for the final result.',
        ask: 'What could you see in the first weeks that goes with the final result?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything that would be read before the final result is in.',
        ask: 'What would you look at in the first week, and at which value would you act?',
      },
    },
    fires: [
      {
        text: 'We wait until the end of the year.',
        message: 'waits',
        quote: 'We wait until the end of the year',
      },
      {
        text: 'So, um, I would give it two full quarters.',
        message: 'waits',
        quote: 'I would give it two full quarters',
      },
      {
        text: 'A leaflet tells the farms about it.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'In week one I look at who books a second lesson. If few do, we call them.',
      'There would be early signals of some kind.',
      'The farms wait for the end of the season before they pay. In week one I look at who rings.',
      'We could launch now or wait for the new school year. In week one I look at who rings.',
      'I would not wait for the end of the quarter: in week one I look at who comes back, and if few do, we call them.',
    ],
  },
  check(answer, report) {
    const { used, read, waits } = signsOf(answer);
    if (used) return;
    if (waits && !read) report({ message: 'waits', ...quoteOf(answer, waits) });
    else if (
      !waits &&
      !read &&
      !answer.tokens.some(hintsAtSigns) &&
      marksOf(answer, 'leading-indicator:named').length === 0 &&
      marksOf(answer, 'leading-indicator:early').length === 0 &&
      !isHeard(answer, 'leading-indicator')
    )
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
