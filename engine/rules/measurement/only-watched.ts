import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { causesOf } from './causes.ts';

export const onlyWatched = defineRule({
  meta: {
    id: 'measurement/only-watched',
    version: 2,
    criterion: 'measurement',
    why: 'A number that went up says that something happened, not that this was the cause.',
    sources: ['platform-interview-guide'],
    messages: {
      watched: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” shows whether a figure moves, and not what moved it.',
        ask: 'Who could go without the launch for a while, so that you have something to compare with?',
      },
      named: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” names a method. Say who would be in the comparison.',
        ask: 'Which people or places would go without the launch, and how would they be chosen?',
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
        quote: 'There will be a control group, of course',
      },
      {
        text: "I'd look at the late buses, before and after, and put both on a slide.",
        message: 'watched',
        quote: "I'd look at the late buses, before and after, and put both on a slide",
      },
    ],
    silent: [
      'We leave Ghent alone till June; Bruges is about the same size, so we can compare the two.',
      'We print a leaflet in three languages.',
      'We are not doing a holdout.',
      'A control group is a luxury at this stage.',
      'He has the code on the jacket.',
      'We put the flowers back, with a photo before and after.',
      'We work with security early because they always ask where the code goes.',
      'I was working evenings in a board game café.',
    ],
  },
  check(answer, report) {
    const { comparison, anyway, named, watched } = causesOf(answer);
    if (comparison || anyway || isHeard(answer, 'measurement', 'clear')) return;
    if (named) report({ message: 'named', ...quoteOf(answer, named) });
    else if (watched) report({ message: 'watched', ...quoteOf(answer, watched) });
  },
});
