import { describe, expect, it } from 'vitest';
import { hear } from '../heard.ts';
import { SIGNS } from './index.ts';

describe.each(SIGNS.map((sign) => [sign.id, sign] as const))('%s', (id, sign) => {
  const isHeard = (text: string) => hear(text).some((one) => one.sign.id === id);

  it.each(sign.good)('is in “%s”', (text) => expect(isHeard(text)).toBe(true));
  it.each(sign.bad)('is not in “%s”', (text) => expect(isHeard(text)).toBe(false));
  it('speaks for something, has two examples of each, and says it in a sentence', () => {
    expect(sign.work ?? sign.led ?? sign.topics?.[0] ?? sign.criteria?.[0]).toBeDefined();
    expect([sign.good.length, sign.bad.length].every((many) => many >= 2)).toBe(true);
    expect(sign.says).toMatch(/^[A-Z].*\.$/);
  });
});

it('no two signs have the same id', () => {
  expect(new Set(SIGNS.map(({ id }) => id)).size).toBe(SIGNS.length);
});
