import { defineRule } from '../../define-rule.ts';
import type { Place } from '../../nearby.ts';
import { sentenceAt } from '../../places.ts';
import { causesOf } from './causes.ts';

export const oneGuess = defineRule({
  meta: {
    id: 'diagnosis/one-guess',
    version: 3,
    criterion: 'diagnosis',
    why: 'The first explanation that comes to mind is usually the nearest one, not the likeliest.',
    sources: ['platform-interview-guide'],
    messages: {
      sure: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” closes the question before any other explanation has been looked at.',
        fix: 'Name one rival explanation and the figure that would tell it from yours.',
        ask: 'What would you see in the data if you were wrong?',
      },
      nothing: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Say what else it could be, and what the data would show in each case.',
        fix: 'Split the change by who, where and when, and set two causes against each other.',
        ask: 'What else could it be, and how would you tell?',
      },
    },
    fires: [
      {
        text: 'It is the tram works, full stop, and I would tell the city so.',
        message: 'sure',
        quote: 'It is the tram works, full stop',
      },
      {
        text: 'You can slice the numbers all day; it is the tram works.',
        message: 'sure',
        quote: 'You can slice the numbers all day',
      },
      { text: 'The tram works did it, so I would put up a sign.', message: 'nothing', quote: '' },
    ],
    silent: [
      "If it's only the tablets, it's the new player. If phones dropped too, that's the holidays.",
      'It could be the tram works, the weather, a rival or the new player.',
      'Desktop rose by clearly more than that. I would split it by city.',
      'I would split it by city and by hour first.',
      'If that’s it, shops without the new till should sell as before. I would split them and compare with last year.',
    ],
  },
  check(answer, report) {
    const { signs, test, listed, cut, sure } = causesOf(answer);
    if (signs.length > 1 || test || listed || cut) return;
    const [sign] = signs;
    const same = (place: Place) => sentenceAt(answer, place.first).index;
    if (sure && (!sign || same(sign) === same(sure))) report({ message: 'sure', ...sure });
    else if (!sure && !sign)
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
