import { describe, expect, it } from 'vitest';
import { parse } from '../document.ts';
import { findQuantities } from './index.ts';
import { PHRASES } from './phrases/index.ts';
import { readPhrase } from './phrases/read-phrase.ts';
import type { Quantity } from './quantity.ts';

const rounded = (value: number | true): number | true =>
  value === true ? true : Number(value.toPrecision(6));

/** What the table says of a quantity, with the words in place of offsets. */
const told = (
  text: string,
  { start, end, value, unit, baseline, window }: Omit<Quantity, 'first' | 'last'>,
) => ({
  quote: text.slice(start, end),
  start,
  value: rounded(value),
  unit,
  baseline: baseline === undefined ? undefined : rounded(baseline),
  window: window && text.slice(window.start, window.end),
});

describe('figures in phrases', () => {
  it('the table is long enough', () => expect(PHRASES.length).toBeGreaterThanOrEqual(300));

  it.each(PHRASES.map((phrase) => ({ marked: phrase[0], phrase })))('$marked', ({ phrase }) => {
    const { text, expected } = readPhrase(phrase);
    const found = findQuantities(parse(text));
    expect(found.map((quantity) => told(text, quantity))).toEqual(
      expected.map((quantity) => told(text, quantity)),
    );
  });
});

it('figures stand in the order of the text and do not overlap', () => {
  const text = PHRASES.map((phrase) => readPhrase(phrase).text).join(' ');
  let end = 0;
  for (const quantity of findQuantities(parse(text))) {
    expect(quantity.start).toBeGreaterThanOrEqual(end);
    end = quantity.end;
  }
});

it('a text of nothing but numbers is read in one pass', () => {
  const readings = (count: number) => {
    let reads = 0;
    const { tokens, ...doc } = parse('forty, '.repeat(count));
    const counting = new Proxy(tokens, {
      get: (target, key, self: unknown) => {
        reads++;
        return Reflect.get(target, key, self) as unknown;
      },
    });
    findQuantities({ ...doc, tokens: counting });
    return reads;
  };
  expect(readings(2_000) / readings(200)).toBeLessThan(11);
});
