import { weigh } from './weigh.ts';

export const confidentHumble = weigh({
  diffuse: true,
  words: {
    missing: 'Someone is made small here, or nothing is left open: say what they saw that you did not.',
    partial: 'You are half there in {quote}: say what you are sure of, and where your knowledge ends.',
    clear: 'You are sure of your ground and fair to others: {quote}.',
  },
});
