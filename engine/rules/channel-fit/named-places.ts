import { defineRule } from '../../define-rule.ts';
import { isHeard } from '../../nearby.ts';
import { waysInOf } from './ways-in.ts';

export const namedPlaces = defineRule({
  meta: {
    id: 'channel-fit/named-places',
    version: 1,
    criterion: 'channel-fit',
    why: 'A place is a channel only when something makes people listen there.',
    sources: ['platform-interview-guide'],
    messages: {
      places: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” names places; why people would listen there is not said.',
        ask: 'Which one of them would you keep if you had only one, and what happens there?',
      },
    },
    fires: [
      {
        text: 'We would use associations, podcasts and forums.',
        message: 'places',
        quote: 'associations, podcasts and forums',
      },
      {
        text: 'So I would do the guild, um, the academies, the petrol stations.',
        message: 'places',
        quote: 'guild, um, the academies, the petrol stations',
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
    ],
  },
  check(answer, report) {
    const { fitting, places } = waysInOf(answer);
    if (!fitting && places && !isHeard(answer, 'channel-fit', 'clear'))
      report({ message: 'places', first: places.place.first, last: places.beside.last });
  },
});
