import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { choiceOf } from './choice.ts';

export const forEveryone = defineRule({
  meta: {
    id: 'focus/for-everyone',
    version: 2,
    criterion: 'focus',
    why: 'A plan for everybody spreads a small budget until nobody notices it.',
    sources: ['platform-interview-guide'],
    messages: {
      everyone: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves nobody out.',
        ask: 'Who would miss the product most, and whom would you leave for later?',
      },
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Say whom you would sell to first, whom you would leave for later, and why.',
        ask: 'Which group comes first, who waits, and why?',
      },
    },
    fires: [
      {
        text: 'We sell to everybody in Denmark.',
        message: 'everyone',
        quote: 'We sell to everybody in Denmark',
      },
      {
        text: 'The target is all sectors, from day one.',
        message: 'everyone',
        quote: 'The target is all sectors, from day one',
      },
      {
        text: 'The price is nine euros a month.',
        message: 'nobody',
        quote: '',
      },
    ],
    silent: [
      "I'd start with dairy farms in Frisia.",
      "I'd start with dairy farms; not hotels.",
      'Our beachhead is wallets, the checks of the others are done abroad.',
      'Start with dentists only. I would sell it as one photo for everybody in the chat.',
      'Everybody in the office knows the story, and we start with dentists.',
    ],
  },
  check(answer, report) {
    const { reasoned, bare, hinted, everyone } = choiceOf(answer);
    if (reasoned || bare) return;
    if (everyone) report({ message: 'everyone', ...quoteOf(answer, everyone) });
    else if (!hinted && marksOf(answer, 'focus:picked').length === 0 && !isHeard(answer, 'focus'))
      report({ message: 'nobody', first: 0, last: 0 });
  },
});
