import { weigh } from './weigh.ts';

export const strengthBacked = weigh({
  words: {
    missing: 'Strengths are named, and no deed with a result stands behind them.',
    partial: 'Some of it is backed, in {quote}. Give every strength you name one example with a result.',
    clear: 'Each strength comes with an example and what came of it: {quote}.',
  },
});
