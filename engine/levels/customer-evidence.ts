import { weigh } from './weigh.ts';

export const customerEvidence = weigh({
  words: {
    missing: 'It is not said how customers were heard: whom did you ask or watch, and what did you learn?',
    partial:
      'Customers come up in {quote}. How you heard them, and what you learned that changed something, is not all there.',
    clear: 'You say how customers were heard and what that changed: {quote}.',
  },
});
