import { weigh } from './weigh.ts';

export const dataTriage = weigh({
  words: {
    needs: 'say what could make the sources differ, and which one you would use for what',
    missing: 'We did not hear why figures may differ, and which you would trust for what.',
    partial:
      'You take the conflict up in {quote}. Say what could differ: definition, window, time zone, sampling, duplicates; and which source you would use for what.',
    clear: 'You say why the sources differ and which one you trust for what: {quote}.',
  },
});
