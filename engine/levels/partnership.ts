import { weigh } from './weigh.ts';

export const partnership = weigh({
  words: {
    missing: 'Other functions are absent here, or in your way: who had a say in it, and what did it change?',
    partial: 'Others appear in {quote}, but only informed or handed to. What did they change?',
    clear: 'Others shaped the work: {quote}.',
  },
});
