import { defineRule } from '../../define-rule.ts';
import { briefOf } from '../../nearby.ts';
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
        text: '“{quote}”: a number and what it is measured against.',
      },
      timed: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}”: a number, what it is measured against, and the time{window}.',
      },
    },
    fires: [
      {
        text: 'Renewals where we had it were 88 per cent that quarter, 79 elsewhere.',
        message: 'timed',
        quote: '88 per cent that quarter, 79',
      },
      {
        text: 'Half of the regions had it from April; there the win rate was 29 per cent, in the others it stayed at 21.',
        message: 'compared',
        quote: '29 per cent, in the others it stayed at 21',
      },
      {
        text: 'The last forecasts were within five per cent of the actual.',
        message: 'compared',
        quote: 'within five per cent of the actual',
      },
      {
        text: 'The win rate went from 22 to 34 per cent in six months.',
        message: 'timed',
        quote: 'from 22 to 34 per cent in six months',
      },
      {
        text: 'Refunds fell from 44 a month to 12 after the new page.',
        message: 'compared',
        quote: 'from 44 a month to 12',
      },
      {
        text: 'So, um, when I joined it was like a fifth of the guides who opened it and a year later it was four in five.',
        message: 'timed',
        quote: 'a fifth of the guides who opened it and a year later it was four in five',
      },
      {
        text: 'This season 19% of visitors bought a second ticket; the season before it had been 11%.',
        message: 'timed',
        quote: '19% of visitors bought a second ticket; the season before it had been 11%',
      },
    ],
    silent: [
      'Our aim was to go from 23% to 8% within the season.',
      'We interviewed ten to twelve people before the launch.',
      'We printed 400 posters in 12 weeks.',
      'We got 2,300 sign-ups out of it.',
      'I called nine customers in the week before launch. Four of them didn’t know the word.',
      'We met eight inspectors. Six of them filled it in at home before supper.',
      'Six of eight inspectors said that they did it at home now.',
      'So, um, I sat with twelve nurses and nine of them wanted it the old way.',
      'Two years ago he took it apart, and I sent the sheet two days before the meeting.',
    ],
  },
  check(answer, report) {
    const { measured } = resultsOf(answer);
    if (!measured) return;
    const { window } = measured;
    const { first, last } = measured.last - measured.first > 2 ? measured : briefOf(answer, measured);
    if (window !== undefined) report({ message: 'timed', first, last, data: { window } });
    else report({ message: 'compared', first, last });
  },
});
