import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { causesOf } from './causes.ts';

/** Words of comparing are there, although they do not add up to a comparison. */
const traced = (answer: Answer) =>
  ['measurement:without', 'measurement:chance', 'measurement:against'].some(
    (tag) => marksOf(answer, tag).length > 0,
  );

export const causeUnknown = defineRule({
  meta: {
    id: 'measurement/cause-unknown',
    version: 2,
    criterion: 'measurement',
    why: 'Money is given to what is known to work; a gut feeling or applause does not say what would have happened anyway.',
    sources: ['platform-interview-guide'],
    messages: {
      'waved-away': {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” sets the comparison aside.',
        fix: 'Name one thing that would look different if you did nothing.',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'We did not hear of anybody who goes without the launch, to hold the result against.',
        ask: 'How would you tell your effect from the season or a rival’s move?',
      },
    },
    fires: [
      {
        text: "I don't believe in control groups.",
        message: 'waved-away',
        quote: "I don't believe in control groups",
      },
      {
        text: 'Honestly you cannot measure that, it is brand.',
        message: 'waved-away',
        quote: 'Honestly you cannot measure that, it is brand',
      },
      {
        text: 'A control group is an academic luxury.',
        message: 'waved-away',
        quote: 'A control group is an academic luxury',
      },
      {
        text: 'We print a leaflet in three languages.',
        message: 'nothing',
        quote: '',
      },
    ],
    silent: [
      'We leave Ghent alone till June; Bruges is about the same size, so we can compare the two.',
      'There is a dashboard for it.',
      'We could compare it with the shops that have no card.',
    ],
  },
  check(answer, report) {
    const { comparison, anyway, named, watched, wavedAway } = causesOf(answer);
    if (comparison || anyway) return;
    if (wavedAway) report({ message: 'waved-away', ...quoteOf(answer, wavedAway) });
    else if (!named && !watched && !traced(answer) && !isHeard(answer, 'measurement'))
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
