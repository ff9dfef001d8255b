import { defineRule } from '../../define-rule.ts';
import { resultsOf } from './results.ts';

export const measuredResult = defineRule({
  meta: {
    id: 'quantified-outcome/measured-result',
    version: 1,
    criterion: 'quantified-outcome',
    why: 'A figure beside the one it is measured against survives being retold; a figure alone does not.',
    sources: ['pmm-interview-mistakes', 'skills-answers'],
    messages: {
      compared: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” gives a figure together with what it is held against.',
      },
    },
    fires: [
      {
        text: 'Refunds fell from 44 a month to 12 after the new page.',
        message: 'compared',
        quote: 'from 44 a month to 12',
      },
      {
        text: 'So, um, when I joined it was like a fifth of the guides who opened it and a year later it was four in five.',
        message: 'compared',
        quote: 'a fifth of the guides who opened it and a year later it was four in five',
      },
      {
        text: 'This season 19% of visitors bought a second ticket; the season before it had been 11%.',
        message: 'compared',
        quote: '19% of visitors bought a second ticket; the season before it had been 11%',
      },
    ],
    silent: [
      'Our aim was to go from 23% to 8% within the season.',
      'We interviewed ten to twelve people before the launch.',
      'We printed 400 posters in 12 weeks.',
      'We got 2,300 sign-ups out of it.',
    ],
  },
  check(answer, report) {
    const { measured } = resultsOf(answer);
    if (measured) report({ message: 'compared', first: measured.first, last: measured.last });
  },
});
