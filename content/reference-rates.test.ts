import { expect, it } from 'vitest';
import { readNegotiation, parseNegotiation } from './negotiation.ts';
import { parseReferenceRates, readReferenceRates, REFERENCE_KINDS } from './reference-rates.ts';

it('gives every kind of rate at least one claim, none graded better than a claim', () => {
  const rates = readReferenceRates();
  for (const kind of REFERENCE_KINDS) expect(rates.filter(({ of }) => of === kind).length).toBeGreaterThan(0);
  expect(new Set(rates.map(({ source }) => source.grade))).toEqual(new Set(['claim']));
});

it('spreads from 3% to 12% for an interview, with 8.3% between', () => {
  const interview = readReferenceRates().filter(({ of }) => of === 'applied-to-interview');
  expect(interview.map(({ low }) => low).toSorted()).toEqual([0.03, 0.083, 0.12]);
});

it('names who says what of negotiating, research among them', () => {
  expect(readNegotiation().map(({ source }) => source.grade)).toContain('research');
});

it.each([
  ['a source that there is not', 'low: 1', 'high: 2', 'nobody', 'there is no source nobody'],
  ['a spread the wrong way round', 'low: 3', 'high: 2', 'editors', 'low is above high'],
  ['more than all', 'low: 3', 'high: 200', 'editors', '<=100'],
])('refuses %s', (_what, low, high, source, reason) => {
  const yaml = `- of: applied-to-offer\n  ${low}\n  ${high}\n  caution: As somebody said.\n  source: ${source}`;
  expect(() => parseReferenceRates(yaml)).toThrow(reason);
});

it('refuses a claim of nobody', () => {
  expect(() => parseNegotiation('- says: Ask for the moon, and take it.\n  source: nobody')).toThrow(
    'there is no source nobody',
  );
});
