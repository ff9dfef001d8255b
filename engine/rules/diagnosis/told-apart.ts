import { defineRule } from '../../define-rule.ts';
import { wordsOf } from '../../places.ts';
import { causesOf } from './causes.ts';

export const toldApart = defineRule({
  meta: {
    id: 'diagnosis/told-apart',
    version: 1,
    criterion: 'diagnosis',
    why: 'A sign that would show under one cause and not under another turns a list of guesses into a diagnosis.',
    sources: ['platform-interview-guide'],
    messages: {
      signs: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{sign}” and “{other}”: different signs stand for different causes, so the data can decide.',
      },
      tested: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{sign}” is tied to a cause, and “{test}” says how the causes would be told apart.',
      },
    },
    fires: [
      {
        text: "If it's only the tablets, it's the new player. If phones dropped too, that's the school holidays.",
        message: 'signs',
        quote: "If it's only the tablets, it's the new player",
      },
      {
        text: 'Mondays alone means the van strike. Every day of the week, with the depots full, means a rival.',
        message: 'signs',
        quote: 'alone means the van strike',
      },
      {
        text: 'Um, if it is only Ghent then it’s the tram works, and the till logs say which hour it began in both shops.',
        message: 'tested',
        quote: 'if it is only Ghent then it’s the tram works',
      },
    ],
    silent: [
      'It could be the weather, the tram works, the new player or a rival.',
      'I would look at it by country, by device and by age.',
      "If it's young people they don't read it, so it's the leaflet.",
      "If it's the palette we put it back, if it's the price we lower it.",
    ],
  },
  check(answer, report) {
    const { signs, test } = causesOf(answer);
    const [sign, other] = signs;
    if (!sign) return;
    const at = { first: sign.first, last: sign.last };
    if (other) {
      const data = { sign: wordsOf(answer, sign), other: wordsOf(answer, other) };
      report({ message: 'signs', ...at, data });
    } else if (test && test.first >= sign.last) {
      report({
        message: 'tested',
        ...at,
        data: { sign: wordsOf(answer, sign), test: wordsOf(answer, test) },
      });
    }
  },
});
