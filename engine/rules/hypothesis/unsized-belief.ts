import { defineRule } from '../../define-rule.ts';
import { isHeard, quoteOf } from '../../nearby.ts';
import { betsOf } from './bets.ts';

export const unsizedBelief = defineRule({
  meta: {
    id: 'hypothesis/unsized-belief',
    version: 2,
    criterion: 'hypothesis',
    why: 'A belief without a size is never wrong, so nothing can be decided by it.',
    sources: ['platform-interview-guide'],
    messages: {
      belief: {
        tone: 'gap',
        speaksFor: 'partial',
        text: '“{quote}” is a belief. Say next to it which result would prove it wrong.',
        ask: 'What do you expect to see, by how much, and at which figure would you be wrong?',
      },
    },
    fires: [
      {
        text: "I'm convinced that growers will reorder.",
        message: 'belief',
        quote: "I'm convinced that growers will reorder",
      },
      {
        text: 'So, um, my gut is that nurses will love it.',
        message: 'belief',
        quote: 'my gut is that nurses will love it',
      },
      {
        text: 'I firmly believe that a shorter form brings more people through.',
        message: 'belief',
        quote: 'I firmly believe that a shorter form brings more people through',
      },
    ],
    silent: [
      'I expect at least 20% of the growers to reorder by May.',
      'We print a leaflet in three languages.',
      "I'm not sure which it is.",
      'My hunch is the fee. If March stays within five percent of last year, I do nothing.',
      'If the mix explains three of the four points then it is no drop. I believe it is the mix.',
      'I believe it was because they changed something.',
      "What we've got is a really solid lock.",
    ],
  },
  check(answer, report) {
    const { sized, refutable, belief } = betsOf(answer);
    if (sized || refutable || isHeard(answer, 'hypothesis', 'clear')) return;
    if (belief) report({ message: 'belief', ...quoteOf(answer, belief) });
  },
});
