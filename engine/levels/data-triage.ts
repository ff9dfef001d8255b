import { weigh } from './weigh.ts';

export const dataTriage = weigh({
  words: {
    missing: 'The conflict between the sources is passed over.',
    partial:
      'You would check the data, in {quote}. Say what could differ: definition, window, time zone, sampling, duplicates.',
    clear: 'You say why the sources differ and which one you trust for what: {quote}.',
  },
});
