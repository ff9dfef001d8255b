import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { causesOf } from './causes.ts';

export const onlyWatched = defineRule({
  meta: {
    id: 'measurement/only-watched',
    version: 1,
    criterion: 'measurement',
    why: 'A number that went up says that something happened, not that this was the cause.',
    sources: ['platform-interview-guide'],
    messages: {
      watched: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” shows whether the number moves; the season or a rival could move it just as well.',
        ask: 'Who could go without it for a while, so that you have something to compare with?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a name for a method; who would be in it is not said.',
        ask: 'Which people or places would go without, and how would they be chosen?',
      },
    },
    fires: [
      {
        text: 'We look at sales before and after, and put both on a slide.',
        message: 'watched',
        quote: 'We look at sales before and after',
      },
      {
        text: 'So there would be a dashboard, and, um, everyone can open it.',
        message: 'watched',
        quote: 'there would be a dashboard',
      },
      {
        text: 'There will be a control group, of course.',
        message: 'named',
        quote: 'control group',
      },
    ],
    silent: [
      'We leave Ghent alone till June; Bruges is about the same size, so we can compare the two.',
      'We print a leaflet in three languages.',
      'We are not doing a holdout.',
    ],
  },
  check(answer, report) {
    const { comparison, anyway, named, watched } = causesOf(answer);
    if (comparison || anyway || isHeard(answer, 'measurement', 'clear')) return;
    if (named) report({ message: 'named', first: named.first, last: named.last });
    else if (watched) report({ message: 'watched', ...quoteOf(answer, watched) });
  },
});
