import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { classifyRole } from './classify-role.ts';

type Given = { title: string; text: string; kind: string; seniority: string; led: string; topics?: string[] };

const texts = (file: string) =>
  parse(readFileSync(new URL(`job-texts/${file}.yaml`, import.meta.url), 'utf8')) as Given[];

describe('the texts that the rules were tried on', () => {
  const all = texts('tried');

  it('are sixty and more', () => expect(all.length).toBeGreaterThanOrEqual(60));

  it.each(all.map((one, at) => [`${at + 1}. ${one.title}`, one] as const))('%s', (_name, one) => {
    const { kind, seniority, led, reading } = classifyRole(one);
    expect({ kind, seniority, led }).toEqual({ kind: one.kind, seniority: one.seniority, led: one.led });
    expect(reading.topics).toEqual(expect.arrayContaining(one.topics ?? []));
  });
});

describe('reasons', () => {
  it.each(texts('tried').map((one) => [one.title, one] as const))('of %s are in its words', (_title, one) => {
    const { reading, kind } = classifyRole(one);
    for (const { in: where, start, quote } of reading.reasons)
      expect((where === 'title' ? one.title : one.text).slice(start, start + quote.length)).toBe(quote);
    if (kind !== 'other') expect(reading.reasons.some((reason) => reason.for === 'kind')).toBe(true);
  });
});
