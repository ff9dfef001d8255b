import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { waysInOf } from './ways-in.ts';

export const audienceHabit = defineRule({
  meta: {
    id: 'channel-fit/audience-habit',
    version: 2,
    criterion: 'channel-fit',
    why: 'A channel works because of something that this audience does, believes or passes on; saying so shows that the channel was chosen.',
    sources: ['platform-interview-guide'],
    messages: {
      habit: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” builds on how these people live and whom they believe.',
      },
    },
    fires: [
      {
        text: 'Every driver stops at the same weighbridge and waits there, and they trust the man who weighs, because he is one of them.',
        message: 'habit',
        quote:
          'Every driver stops at the same weighbridge and waits there, and they trust the man who weighs',
      },
      {
        text: 'So the midwife, they believe her, she sees each mother every week, and she gets one for free.',
        message: 'habit',
        quote: 'the midwife, they believe her, she sees each mother every week',
      },
      {
        text: 'Organists pass sheets on by hand, in a group chat that is never quiet, so our name is on each page.',
        message: 'habit',
        quote: 'Organists pass sheets on by hand, in a group chat that is never quiet',
      },
      {
        text: 'Beekeepers? They know each other from the honey market and one closed Facebook group, so I would stand there with two of them.',
        message: 'habit',
        quote: 'They know each other from the honey market and one closed Facebook group',
      },
    ],
    silent: [
      'I would read the share with a second order, and because it is early I’d sit with ten of them every week.',
      'We would use paid social, e-mail and PR.',
      'We would use associations, podcasts and forums.',
      'People trust brands.',
      'They have a group chat, believe me, every week I was in it.',
      'I leave out the north, because there each shop buys at the market every week from one man they trust.',
      'In the first week I would look at who stops at the stand and asks the man there for a paper every day.',
      'I believe that if the class shares it in the group chat, they trust it and ask for more.',
      'The shop is next to the station.',
    ],
  },
  check(answer, report) {
    const { fitting } = waysInOf(answer);
    if (fitting) report({ message: 'habit', ...quoteOf(answer, fitting.place, fitting.beside) });
  },
});
