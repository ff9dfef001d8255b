import { weigh } from './weigh.ts';

export const dataTriage = weigh({
  words: {
    needs: 'say what could make the sources differ, and which one you would use for what',
    missing: 'Why figures may differ, and which you would trust for what, did not come through clearly.',
    partial:
      'The figures themselves come up in {quote}. What could make them differ (definition, window, time zone, sampling, duplicates), and which to use for what, belong together.',
    clear: 'You say why figures differ and what each is good for: {quote}.',
  },
});
