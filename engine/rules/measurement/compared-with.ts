import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { causesOf } from './causes.ts';

export const comparedWith = defineRule({
  meta: {
    id: 'measurement/compared-with',
    version: 2,
    criterion: 'measurement',
    why: 'A rise after a launch may be the season, a sale or luck; only somebody who went without it can tell.',
    sources: ['platform-interview-guide'],
    messages: {
      compared: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” leaves something to hold the result against.',
      },
      anyway: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” takes off what would have come without you.',
      },
    },
    fires: [
      {
        text: 'We leave Ghent alone till June; Bruges is about the same size, so we can compare the two.',
        message: 'compared',
        quote: 'We leave Ghent alone till June; Bruges is about the same size, so we can compare the two',
      },
      {
        text: 'So, um, half the clinics get the card, drawn by lot, and the other half wait till autumn.',
        message: 'compared',
        quote: 'half the clinics get the card, drawn by lot, and the other half wait till autumn',
      },
      {
        text: 'Every second caller hears the old greeting, at random, and in May we look which group booked more.',
        message: 'compared',
        quote: 'Every second caller hears the old greeting',
      },
      {
        text: 'Some would have renewed anyway, so I take those off: what I claim is the difference between the list we called and the list we did not.',
        message: 'anyway',
        quote:
          'Some would have renewed anyway, so I take those off: what I claim is the difference between the list we called and the list we did not',
      },
      {
        text: 'Namur, where we do nothing, shows us what would have happened anyway.',
        message: 'anyway',
        quote: 'Namur, where we do nothing, shows us what would have happened anyway',
      },
    ],
    silent: [
      'We watch sales on one dashboard from the first day.',
      'I do not believe in control groups, I trust the reps.',
      'The two towns are about the same size, so both get posters.',
      'We wait till June with the poster.',
      'If by the tenth day less than half have answered their first message, I match them by hand.',
    ],
  },
  check(answer, report) {
    const { comparison, anyway } = causesOf(answer);
    if (comparison) report({ message: 'compared', ...quoteOf(answer, comparison.place, comparison.beside) });
    else if (anyway) report({ message: 'anyway', ...quoteOf(answer, anyway.place, anyway.beside) });
  },
});
