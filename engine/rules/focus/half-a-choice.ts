import { defineRule } from '../../define-rule.ts';
import type { Answer } from '../../answer.ts';
import { isHeard, quoteOf, type Place } from '../../nearby.ts';
import { clauseAt } from '../../places.ts';
import { choiceOf } from './choice.ts';

/** "all universities at once" begins everywhere. */
function isEveryone(answer: Answer, place: Place): boolean {
  const { first, last } = clauseAt(answer, place.first);
  return answer.tokens
    .slice(first, last)
    .some(({ norm }) => /^(?:all|every|everyone|everybody|everywhere|anyone)$/.test(norm));
}

export const halfAChoice = defineRule({
  meta: {
    id: 'focus/half-a-choice',
    version: 1,
    criterion: 'focus',
    why: 'Until somebody is left out, a first group is only the front of a long list.',
    sources: ['platform-interview-guide'],
    messages: {
      'no-reason': {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” leaves somebody out; the reason belongs beside it.',
        ask: 'Why not them?',
      },
      picked: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” says where you begin; whom you give up for it belongs beside it.',
        ask: 'Who would also buy, and why do you not sell to them now?',
      },
    },
    fires: [
      {
        text: "I'd start with dairy farms; not hotels.",
        message: 'no-reason',
        quote: "I'd start with dairy farms; not hotels",
      },
      {
        text: "I'd start with dairy farms in Frisia.",
        message: 'picked',
        quote: "I'd start with dairy farms in Frisia",
      },
      {
        text: 'So, um, our beachhead is dentists in the north.',
        message: 'picked',
        quote: 'our beachhead is dentists in the north',
      },
    ],
    silent: [
      "I'd start with dairy farms. Vineyards I'd leave out, because they buy once a year.",
      'We sell to everybody in Denmark.',
      'The price is nine euros a month.',
      'We’d go to all universities at once.',
    ],
  },
  check(answer, report) {
    const { reasoned, leftOut, picked, everyone } = choiceOf(answer);
    if (reasoned || isHeard(answer, 'focus', 'clear')) return;
    if (leftOut) report({ message: 'no-reason', ...quoteOf(answer, leftOut) });
    else if (picked && !everyone && !isEveryone(answer, picked))
      report({ message: 'picked', ...quoteOf(answer, picked) });
  },
});
