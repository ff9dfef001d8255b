import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findFigures } from './figures.ts';

it('says what a figure is, against what, over what time and in which sentence', () => {
  const text = 'I led it. The win rate went from 18% to 31% in two quarters. It cost €40,000.';
  const shown = findFigures(text).map(({ quote, value, unit, baseline, window, sentence }) => [
    quote,
    value,
    unit,
    baseline,
    window && text.slice(window.start, window.end),
    text.slice(sentence.start, sentence.end),
  ]);
  const second = 'The win rate went from 18% to 31% in two quarters.';
  expect(shown).toEqual([
    ['from 18% to 31%', 31, 'percent', 18, 'in two quarters', second],
    ['two quarters', 182, 'duration', undefined, undefined, second],
    ['€40,000', 40_000, 'money', undefined, undefined, 'It cost €40,000.'],
  ]);
});

it('quotes exact slices, in order, each inside its sentence, of any text', () => {
  const words = fc.constantFrom(
    ...'31% from to 18 €1.4m about a third twelve and 2024 in Q3 two quarters . ? \n \n\n ’ “ \u{1F600} \u200b um, half doubled 3x 1,310 - –'.split(
      ' ',
    ),
    '\u00a0',
    '\ud83d',
  );
  let found = 0;
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), fc.constantFrom(' ', ''), (said, between) => {
      const text = said.join(between);
      let end = 0;
      for (const figure of findFigures(text)) {
        found++;
        expect(text.slice(figure.start, figure.end)).toBe(figure.quote);
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.sentence.start).toBeLessThanOrEqual(figure.start);
        expect(figure.sentence.end).toBeGreaterThanOrEqual(figure.end);
        end = figure.end;
      }
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
