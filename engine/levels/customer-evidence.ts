import { weigh } from './weigh.ts';

export const customerEvidence = weigh({
  words: {
    missing: 'No customer is heard in this answer: whom did you ask or watch, and what did you learn?',
    partial:
      'You say that customers were asked, in {quote}, but not what you learned that changed something.',
    clear: 'You say how customers were heard and what that changed: {quote}.',
  },
});
