import { defineRule } from '../../define-rule.ts';
import { causesOf } from './causes.ts';

export const oneGuess = defineRule({
  meta: {
    id: 'diagnosis/one-guess',
    version: 1,
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
        text: 'We did not hear a sign that would speak for one cause and against another.',
        fix: 'Split the change by who, where and when, and set two causes against each other.',
        ask: 'What else could it be, and how would you tell?',
      },
    },
    fires: [
      {
        text: 'It is the tram works, full stop, and I would tell the city so.',
        message: 'sure',
        quote: 'full stop',
      },
      {
        text: 'You can slice the numbers all day; it is the tram works.',
        message: 'sure',
        quote: 'slice',
      },
      { text: 'The tram works did it, so I would put up a sign.', message: 'nothing', quote: '' },
    ],
    silent: [
      "If it's only the tablets, it's the new player. If phones dropped too, that's the holidays.",
      'It could be the tram works, the weather, a rival or the new player.',
      'I would split it by city and by hour first.',
    ],
  },
  check(answer, report) {
    const { signs, test, listed, cut, sure } = causesOf(answer);
    if (signs.length > 1) return;
    if (sure && !listed) report({ message: 'sure', first: sure.first, last: sure.last });
    else if (!listed && !cut && !sure && !test && signs.length === 0)
      report({ message: 'nothing', first: answer.tokens.length, last: answer.tokens.length });
  },
});
