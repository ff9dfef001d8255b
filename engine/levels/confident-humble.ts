import { weigh } from './weigh.ts';

export const confidentHumble = weigh({
  words: {
    missing: 'Nothing shows both that you are sure of your ground and fair to others.',
    partial: 'You are half there in {quote}: say what you are sure of, and where your knowledge ends.',
    clear: 'You are sure of your ground and fair to others: {quote}.',
  },
});
