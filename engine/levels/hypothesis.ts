import { weigh } from './weigh.ts';

export const hypothesis = weigh({
  words: {
    missing: 'Nothing here could be proved wrong.',
    partial: 'You state a belief in {quote}, without an effect or threshold that would test it.',
    clear: 'You say what should happen, by how much: {quote}.',
  },
});
