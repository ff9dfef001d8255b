import { defineRule } from '../../define-rule.ts';
import { causesOf } from './causes.ts';

export const toldApart = defineRule({
  meta: {
    id: 'diagnosis/told-apart',
    version: 3,
    criterion: 'diagnosis',
    why: 'A sign that would show under one cause and not under another turns a list of guesses into a diagnosis.',
    sources: ['platform-interview-guide'],
    messages: {
      sign: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says what the data would show if that were the cause.',
      },
    },
    fires: [
      {
        text: "If it's only the tablets, it's the new player. If phones dropped too, that's the school holidays.",
        message: 'sign',
        quote: "If it's only the tablets, it's the new player",
      },
      {
        text: 'Mondays alone means the van strike. Every day of the week, with the depots full, means a rival.',
        message: 'sign',
        quote: 'Mondays alone means the van strike',
      },
      {
        text: 'Um, if it is only Ghent then it’s the tram works, and the till logs say which hour it began in both shops.',
        message: 'sign',
        quote: 'if it is only Ghent then it’s the tram works',
      },
    ],
    silent: [
      'It could be the weather, the tram works, the new player or a rival.',
      'Same words: the store says “sold” when it is packed. Same days: the store closes at six. I put them side by side.',
      'First I’d check if it means the same: only one of them may take it back after sixty days. If both do, I would ask.',
      'I would look at it by country, by device and by age.',
      "If it's young people they don't read it, so it's the leaflet.",
      "If it's the palette we put it back, if it's the price we lower it.",
    ],
  },
  check(answer, report) {
    const { signs, telling, test } = causesOf(answer);
    const [sign, other] = signs;
    if (sign && telling && (other ?? (test && test.first >= sign.last)))
      report({ message: 'sign', ...telling });
  },
});
