import { defineRule } from '../../define-rule.ts';
import { quoteOf } from '../../nearby.ts';
import { betsOf } from './bets.ts';

export const sizedBet = defineRule({
  meta: {
    id: 'hypothesis/sized-bet',
    version: 3,
    criterion: 'hypothesis',
    why: 'A claim with a size can turn out wrong, and so it can be learned from.',
    sources: ['platform-interview-guide'],
    messages: {
      sized: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says how much you expect, so it can be checked.',
      },
      refutable: {
        tone: 'evidence',
        speaksFor: 'clear',
        text: '“{quote}” says at which figure you would give the idea up.',
      },
    },
    fires: [
      {
        text: 'I expect at least 20% of the growers to reorder by May.',
        message: 'sized',
        quote: 'I expect at least 20% of the growers to reorder by May',
      },
      {
        text: 'So I reckon one in three of the nurses swaps a shift in the first month, and if it is one in ten I was wrong.',
        message: 'sized',
        quote: 'I reckon one in three of the nurses swaps a shift in the first month',
      },
      {
        text: 'A shorter form should bring the drop-off from 40% to 25%. Above 35 it was never the form.',
        message: 'sized',
        quote: 'A shorter form should bring the drop-off from 40% to 25%',
      },
      {
        text: 'My bet is the price. If fewer than 12 of the forty shops move, I was wrong.',
        message: 'refutable',
        quote: 'If fewer than 12 of the forty shops move, I was wrong',
      },
      {
        text: 'I believe 30 of 100 stalls will switch by August.',
        message: 'sized',
        quote: 'I believe 30 of 100 stalls will switch by August',
      },
    ],
    silent: [
      'I believe 30% of the stalls were shut that day.',
      'I expect them to like it a lot.',
      'We sold 20% more last year.',
      'What we pay for one member should stay under 40, because we would not see it back.',
      'If it is broken with more than 3 of 10, the hook is wrong and we change it before the hundred.',
      'We have 20 cities and 33 versions in use.',
      'The form has 14 fields and should be blue.',
      'My guess is the queue. If fewer than 5 ring, we go back to the shops and ask.',
    ],
  },
  check(answer, report) {
    const { sized, refutable } = betsOf(answer);
    if (sized) report({ message: 'sized', ...quoteOf(answer, sized.size, sized.expect) });
    else if (refutable)
      report({ message: 'refutable', ...quoteOf(answer, refutable.refuted, refutable.size) });
  },
});
