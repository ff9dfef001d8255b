import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { signsOf } from './signs.ts';

export const waitsForTheEnd = defineRule({
  meta: {
    id: 'leading-indicator/waits-for-the-end',
    version: 1,
    criterion: 'leading-indicator',
    why: 'By the time the final result is in, the money is spent and nothing can be mended.',
    sources: ['platform-interview-guide'],
    messages: {
      waits: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves you without a reading until it is too late to change anything.',
        ask: 'What could you see sooner that goes with the final result?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear anything that would be read before the final result is in.',
        ask: 'What would you look at in the first week, and what would you do on it?',
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
      'I would not wait for the end of the quarter: in week one I look at who comes back, and if few do, we call them.',
    ],
  },
  check(answer, report) {
    const { used, read, named, waits } = signsOf(answer);
    if (used) return;
    if (waits) report({ message: 'waits', ...quoteOf(answer, waits) });
    else if (
      !read &&
      !named &&
      marksOf(answer, 'leading-indicator:early').length === 0 &&
      !isHeard(answer, 'leading-indicator')
    )
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
