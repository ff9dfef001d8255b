import { weigh } from './weigh.ts';

export const specific = weigh({
  words: {
    missing: 'There is no single episode here: no place, time or person, and nothing that happened once.',
    partial: 'There is an episode in {quote}, but mostly in general terms. Name when, where and who.',
    clear: 'You tell one episode, with enough detail to picture it: {quote}.',
  },
});
