import { weigh } from './weigh.ts';

export const customerEvidence = weigh({
  words: {
    needs: 'say how you heard customers, what one of them said or did, and what that changed',
    missing: 'We did not hear customers in this: whom did you ask or watch, and what did you learn?',
    partial:
      'Customers come up in {quote}. How you heard them, and what you learned that changed something, is not all there.',
    clear: 'You say how customers were heard and what that changed: {quote}.',
  },
});
