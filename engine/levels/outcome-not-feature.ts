import { weigh } from './weigh.ts';

export const outcomeNotFeature = weigh({
  words: {
    missing: 'This lists what the product has, not what anyone could do with it.',
    partial: 'There is a benefit in {quote}, mixed with features or without substance.',
    clear: 'You say what people could do or gained: {quote}.',
  },
});
