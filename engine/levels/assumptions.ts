import { weigh } from './weigh.ts';

export const assumptions = weigh({
  words: {
    missing: 'You dive in without saying what you do not know.',
    partial: 'There is a frame or an assumption in {quote}, not both.',
    clear: 'You say what you take as given, and how you will go about it: {quote}.',
  },
});
