import { weigh } from './weigh.ts';

export const lessonLearned = weigh({
  words: {
    missing: 'There is no real failure here that you own and learned from.',
    partial:
      'Part of it is there in {quote}. What is thin: the stakes, your share, the lesson, or what you do differently now.',
    clear: 'You own a failure with stakes, and say what changed afterwards: {quote}.',
  },
});
