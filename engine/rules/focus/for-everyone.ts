import type { Answer } from '../../answer.ts';
import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { marksOf } from '../../places.ts';
import { choiceOf } from './choice.ts';

/** Words of choosing are there, although no choice was made out. */
const traced = (answer: Answer) =>
  ['focus:left-out', 'focus:not', 'focus:picked'].some((tag) => marksOf(answer, tag).length > 0);

export const forEveryone = defineRule({
  meta: {
    id: 'focus/for-everyone',
    version: 1,
    criterion: 'focus',
    why: 'A plan for everybody spreads a small budget until nobody notices it.',
    sources: ['platform-interview-guide'],
    messages: {
      everyone: {
        tone: 'gap',
        speaksFor: 'missing',
        text: '“{quote}” leaves nobody out.',
        ask: 'Who of them would miss it most, and whom would you leave for later?',
      },
      nobody: {
        tone: 'gap',
        speaksFor: 'missing',
        text: 'Whom this is for, and whom it is not for, is not said.',
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
      'Everybody in the office knows the story, and we start with dentists.',
    ],
  },
  check(answer, report) {
    const { reasoned, leftOut, picked, everyone } = choiceOf(answer);
    if (reasoned || leftOut) return;
    if (everyone) report({ message: 'everyone', ...quoteOf(answer, everyone) });
    else if (!picked && !traced(answer) && !isHeard(answer, 'focus'))
      report({ message: 'nobody', first: 0, last: 0 });
  },
});
