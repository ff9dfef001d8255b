import { weigh } from './weigh.ts';

export const partnership = weigh({
  words: {
    missing: 'Other functions are absent here, or in your way.',
    partial: 'Others appear in {quote}, but only informed or handed to. What did they change?',
    clear: 'Others shaped the work: {quote}.',
  },
});
