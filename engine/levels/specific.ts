import { weigh } from './weigh.ts';

export const specific = weigh({
  words: {
    needs: 'tell one time: where, when, who was there, and what happened',
    missing: 'We did not hear one episode told: one place, one time, who was there, and what happened.',
    partial: 'There is something of an episode in {quote}. Name when, where and who, and what happened once.',
    clear: 'You tell one episode, with enough detail to picture it: {quote}.',
  },
});
