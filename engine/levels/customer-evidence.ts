import { weigh } from './weigh.ts';

export const customerEvidence = weigh({
  words: {
    missing: 'No customer is heard in this answer.',
    partial:
      'You say that customers were asked, in {quote}, but not what you learned that changed something.',
    clear: 'You say how customers were heard and what that changed: {quote}.',
  },
});
