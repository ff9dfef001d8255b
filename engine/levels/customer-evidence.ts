import { weigh } from './weigh.ts';

export const customerEvidence = weigh({
  words: {
    needs: 'say which customers you heard or would hear, what they said or could say, and what that changes',
    missing: 'We did not hear enough of what customers said or did, or of how it would be found out.',
    partial:
      'Customers come up in {quote}. For clear, say how they are heard, what one of them said or could say, and what that changes.',
    clear: 'You say what was learned from customers and what that changed: {quote}.',
  },
});
