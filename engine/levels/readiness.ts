import { weigh } from './weigh.ts';

export const readiness = weigh({
  words: {
    missing: 'This goes to everyone at once, and nothing checks that the product is ready.',
    partial: 'There are phases in {quote}, but nothing that would stop the next one.',
    clear: 'You test before you scale and say what would stop you: {quote}.',
  },
});
