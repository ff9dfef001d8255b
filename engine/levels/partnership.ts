import { weigh } from './weigh.ts';

export const partnership = weigh({
  words: {
    missing: 'Who else had a hand in it is not said: who had a say, and what did it change?',
    partial:
      'Others appear in {quote}. What they wanted otherwise, and what that changed, is what is missing.',
    clear: 'Others shaped the work: {quote}.',
  },
});
