import { weigh } from './weigh.ts';

export const onQuestion = weigh({
  words: {
    missing: 'Nothing here takes up what was asked.',
    partial:
      'You touch what was asked in {quote}, then answer a neighbour of it. Say outright what the question wants to know.',
    clear: 'You answer what was asked: {quote}.',
  },
});
