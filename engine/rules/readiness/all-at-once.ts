import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { gatesOf } from './gates.ts';

export const allAtOnce = defineRule({
  meta: {
    id: 'readiness/all-at-once',
    version: 2,
    criterion: 'readiness',
    why: 'What goes to everybody on one day breaks for everybody on one day.',
    sources: ['platform-interview-guide'],
    messages: {
      everywhere: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves no moment at which a fault would be found by a few instead of by all.',
        fix: 'Name a small group that gets the product first, and what would stop you from going on to the rest.',
      },
      'waved-away': {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” does without a trial.',
        ask: 'Who could show you that the product is not ready, and on what?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear whether the product is ready, or what would stop the launch.',
        ask: 'Who would try the product first, and what would make you stop?',
      },
    },
    fires: [
      {
        text: 'We launch it everywhere on the same day.',
        message: 'everywhere',
        quote: 'We launch it everywhere on the same day',
      },
      {
        text: 'So it goes live for everybody in one go.',
        message: 'everywhere',
        quote: 'it goes live for everybody in one go',
      },
      {
        text: "We don't need a beta.",
        message: 'waved-away',
        quote: "We don't need a beta",
      },
      {
        text: 'A leaflet tells the farms about it.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'Eight vets try it for a month. If one dose comes out wrong, we do not sell it.',
      'We do it in phases.',
      'It is the whole country that files in March. We do it in phases.',
      'First a soft launch, then the cities, then the whole country.',
      {
        text: 'All large firms have code review and all of them have pain with it, so if the pilot fails we stop.',
      },
      'Not everybody gets it on the same day: we do it in phases.',
    ],
  },
  check(answer, report) {
    const { gate, phases, atOnce, wavedAway } = gatesOf(answer);
    if (gate) return;
    if (atOnce) report({ message: 'everywhere', ...quoteOf(answer, atOnce.place, atOnce.beside) });
    else if (wavedAway) report({ message: 'waved-away', ...quoteOf(answer, wavedAway) });
    else if (!phases && marksOf(answer, 'readiness:stop').length === 0 && !isHeard(answer, 'readiness'))
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
