import { weigh } from './weigh.ts';

export const confidentHumble = weigh({
  diffuse: true,
  words: {
    missing:
      'This leaves little room for others, or for what you do not know: say what they saw that you did not.',
    partial: 'You are half there: say what you are sure of, and where your knowledge ends.',
    clear: 'You are sure of your ground and fair to others.',
  },
});
