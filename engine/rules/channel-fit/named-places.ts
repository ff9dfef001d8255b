import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { waysInOf } from './ways-in.ts';

export const namedPlaces = defineRule({
  meta: {
    id: 'channel-fit/named-places',
    version: 2,
    criterion: 'channel-fit',
    why: 'A place is a channel only when something makes people listen there.',
    sources: ['platform-interview-guide'],
    messages: {
      places: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” names places; what makes people listen in each belongs beside them.',
        ask: 'If you could keep only one channel, which would it be, and why would people listen?',
      },
    },
    fires: [
      {
        text: 'We would use associations, podcasts and forums.',
        message: 'places',
        quote: 'We would use associations, podcasts and forums',
      },
      {
        text: 'So I would do the guild, um, the academies, the petrol stations.',
        message: 'places',
        quote: 'I would do the guild, um, the academies, the petrol stations',
      },
      {
        text: 'Through the choirs: churches, a federation, two magazines.',
        message: 'places',
        quote: 'churches, a federation, two magazines',
      },
    ],
    silent: [
      'We would use paid social, e-mail and PR.',
      'The price is nine euros.',
      'Our shop is next to the church.',
      'A control group is a luxury, in my shop the market is the control group.',
    ],
  },
  check(answer, report) {
    const { fitting, places } = waysInOf(answer);
    if (!fitting && places && !isHeard(answer, 'channel-fit', 'clear'))
      report({ message: 'places', ...quoteOf(answer, places.place, places.beside) });
  },
});
