import { tellingOf } from '../rules/specific/episode.ts';
import { weigh } from './weigh.ts';

// An episode is spread over the whole answer: where no words set its scene, none stand for it.
export const specific = weigh({
  charged: ({ answer }) => tellingOf(answer).events > 2,
  diffuse: true,
  words: {
    needs: 'choose one time and tell what happened then, with a place, a name or a date to picture it by',
    missing: 'We did not hear enough of one episode: one place, one time, who was there, and what happened.',
    partial:
      'An episode can be made out; it could be pictured better than in {quote}. Stay with one time, and tell what was done and said then.',
    clear: 'You tell one episode, with enough detail to picture it: {quote}.',
  },
});
