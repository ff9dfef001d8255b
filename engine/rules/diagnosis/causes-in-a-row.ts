import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { causesOf } from './causes.ts';

export const causesInARow = defineRule({
  meta: {
    id: 'diagnosis/causes-in-a-row',
    version: 3,
    criterion: 'diagnosis',
    why: 'A list of causes, or a cut of the figure, is where a diagnosis begins; it ends with what would decide between them.',
    sources: ['platform-interview-guide'],
    messages: {
      listed: {
        tone: 'gap',
        speaksFor: 'partial',
        text: 'Several causes are named at “{quote}”; what each would look like in the data belongs beside them.',
        fix: 'Take the two likeliest and name a figure in which they would differ.',
        ask: 'What would you expect to see if the first cause were true, and not the second?',
      },
      cut: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” cuts the figure; say with each cut which cause it would speak for.',
        fix: 'For each cut, say which cause it would speak for and which it would rule out.',
        ask: 'Which result of a cut would change what you do?',
      },
    },
    fires: [
      {
        text: 'It could be the tram works, the weather, a rival or the new player.',
        message: 'listed',
        quote: 'It could be the tram works',
      },
      {
        text: 'I would look at orders by country, by device, and after that we would see.',
        message: 'cut',
        quote: 'I would look at orders by country, by device, and after that we would see',
      },
      {
        text: 'I’d segment it first. Then we would meet with the team.',
        message: 'cut',
        quote: 'I’d segment it first',
      },
    ],
    silent: [
      "If it's only the tablets, it's the new player. If phones dropped too, that's the holidays.",
      'It is the tram works, and I would tell the city so.',
      'It may rain tomorrow.',
      'Maybe it is the old form, maybe the phones, maybe both. If it is eight in ten it is dead, if it is three it is real.',
      'Perhaps people who took 90 days now take 40, or no longer turn up at all.',
      'I don’t know if it is one question, because maybe there’s two, or three, or the last one.',
      'Maybe take out the ad, maybe ask happy people, maybe answer all of them.',
      'When fewer than ten open it, I cut it in half. We count per device per day.',
    ],
  },
  check(answer, report) {
    const { signs, test, listed, cut } = causesOf(answer);
    if (signs.length > 1 || (test && signs.length > 0)) return;
    // "if it's eight in ten it's dead, if it's three it's real": they may be told apart further on.
    const ifs = answer.tokens.slice(listed?.last).filter(({ norm }) => norm === 'if').length;
    if (ifs > 1) return;
    if (listed) report({ message: 'listed', ...quoteOf(answer, listed) });
    else if (cut && signs.length === 0) report({ message: 'cut', ...quoteOf(answer, cut) });
  },
});
