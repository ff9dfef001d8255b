import { describe, expect, it } from 'vitest';
import { countryOf } from './country-of.ts';
import { fingerprint, nearlySame, sameTitle } from './fingerprint.ts';
import { mayConcern } from './may-concern.ts';
import { plainText } from './plain-text.ts';
import { cut, link, moment, remoteOf, salary, severalPlaces } from './read-fields.ts';

describe('the country of a place', () => {
  it.each([
    ['de', 'DE'],
    ['UK', 'GB'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['Berlin', 'DE'],
    ['Berlin, Germany', 'DE'],
    ['Remote - Germany', 'DE'],
    ['Remote, UK', 'GB'],
    ['London, England, United Kingdom', 'GB'],
    ['München', 'DE'],
    ['Tel Aviv', 'IL'],
    ['Dubai, UAE', 'AE'],
    ['Lagos, Nigeria', 'NG'],
    ['Cape Town', 'ZA'],
    ['Warszawa', 'PL'],
    ['Paris (Hybrid)', 'FR'],
    ['Greater London Area', 'GB'],
    ['Zürich, Schweiz', 'CH'],
    ['Amsterdam, The Netherlands', 'NL'],
    ['San Francisco, CA', 'US'],
    ['Springfield, IL', 'US'],
    ['Tbilisi, Georgia', 'GE'],
    ['Türkiye', 'TR'],
    ['Home Office, Austria', 'AT'],
    ['Berlin / Remote', 'DE'],
    ['EMEA', null],
    ['Europe', null],
    ['Remote', null],
    ['EU', null],
    ['', null],
    ['XX', null],
    ['Nowhere in particular', null],
  ])('%s: %s', (place, country) => expect(countryOf(place)).toBe(country));
});

describe('fields', () => {
  it.each([
    ['2026-03-03 12:00:00 UTC', '2026-03-03T12:00:00.000Z'],
    ['2026-02-01', '2026-02-01T00:00:00.000Z'],
    [1_767_225_600_000, '2026-01-01T00:00:00.000Z'],
    ['Sun, 01 Feb 2026 09:30:00 +0100', '2026-02-01T08:30:00.000Z'],
    ['', undefined],
    ['soon', undefined],
    ['0001-01-01', undefined],
    [null, undefined],
    [8.7e15, undefined],
    [NaN, undefined],
  ])('the moment %s', (given, iso) => expect(moment(given)?.toISOString()).toBe(iso));

  it.each([
    [
      { low: 5, high: 9, currency: 'eur', per: '1 YEAR' },
      { low: 5, high: 9, currency: 'EUR', per: 'year' },
    ],
    [
      { low: '18.50', high: null, currency: 'EUR', per: 'per-hour-wage' },
      { low: 18.5, high: null, currency: 'EUR', per: 'hour' },
    ],
    [
      { low: 9, high: 5, currency: 'euros', per: 'x' },
      { low: 5, high: 9, currency: null, per: null },
    ],
    [{ low: 0, high: 0, currency: 'EUR', per: 'year' }, null],
    [{ low: 'x', high: {}, currency: 'EUR', per: 'year' }, null],
    [{ low: -1, high: Infinity }, null],
  ])('the salary %j', (given, read) => expect(salary(given)).toEqual(read));

  it.each([
    ['https://a.example/x', 'https://a.example/x'],
    ['javascript:alert(1)', ''],
    ['//a.example', ''],
    ['data:text/html,x', ''],
    [' HTTPS://A.example ', 'https://a.example/'],
    [7, ''],
  ])('the link %s', (given, read) => expect(link(given)).toBe(read));

  it.each([
    [['Remote'], 'remote'],
    [['fully'], 'remote'],
    [['none'], 'on-site'],
    [['OnSite'], 'on-site'],
    [['on-site'], 'on-site'],
    [['Hybrid'], 'hybrid'],
    [['temporary'], 'hybrid'],
    [['Berlin', 'Berlin (Remote)'], 'remote'],
    [['unspecified'], 'unknown'],
    [[null, 7], 'unknown'],
    [['Remotely interesting town'], 'unknown'],
  ])('held %j: %s', (said, how) => expect(remoteOf(...said)).toBe(how));

  it('places written as one', () => {
    expect(
      severalPlaces('London, UK; Paris, France | Berlin or Munich / Remote').map(({ text }) => text),
    ).toEqual(['London, UK', 'Paris, France', 'Berlin', 'Munich', 'Remote']);
    expect(severalPlaces('Berlin, or remote in Europe').map(({ text }) => text)).toEqual([
      'Berlin',
      'remote in Europe',
    ]);
  });
  it('no text ends in half a character', () => expect(cut('ab🚀', 3)).toBe('ab'));
});

describe('text', () => {
  it.each([
    [
      '<h2>What</h2><p>One &amp; <b>two</b></p><ul><li>a</li><li>b</li></ul>',
      'What\n\nOne & two\n\n• a\n• b',
    ],
    [
      '<p>See <a href="javascript:alert(1)">our site</a></p><script>x()</script><style>p{}</style><img src=x onerror=y>',
      'See our site',
    ],
    ['<table><tr><td>a</td><td>b</td></tr></table>', 'ab'],
    ['a\u0000b\u00a0c<br>d', 'ab c\nd'],
    ['<p>unclosed <b>tags <i>everywhere', 'unclosed tags everywhere'],
    ['', ''],
  ])('%j', (markup, text) => expect(plainText(markup)).toBe(text));
  it('is cut at 30,000 characters', () => {
    expect(plainText('word '.repeat(20_000)).length).toBeLessThanOrEqual(30_000);
  });
  it.each(['<div>', '<b>', '<ul><li>', '<table><tr><td>', '<b', '<p>x</p>', '&amp;', ' '])(
    'is not slow on a million of %s',
    (tag) => {
      const began = performance.now();
      plainText(`${tag.repeat(1_000_000 / tag.length)}end`);
      expect(performance.now() - began).toBeLessThan(6_000);
    },
  );
});

describe('titles that may concern a product marketer', () => {
  it.each([
    'Product Marketing Manager',
    'Produktmanager (m/w/d)',
    'Chef de produit',
    'Head of Marketing',
    'PMM, EMEA',
    'Go-to-Market Lead',
    'Growth Manager',
    'Solutions Marketing',
    'Responsable marketing',
    'Portfolio Manager',
  ])('%s', (title) => expect(mayConcern(title)).toBe(true));
  it.each([
    'Backend Engineer',
    'Production Planner',
    'Produktionshelfer',
    'Accountant',
    'Warehouse Associate',
    'Nurse',
    'Office Manager',
  ])('not %s', (title) => expect(mayConcern(title)).toBe(false));
});

describe('the same role once more', () => {
  const text = Array.from({ length: 200 }, (_, at) => `word${at}`).join(' ');
  it('small changes of case, marks and gender count for nothing', () => {
    expect(sameTitle('Senior Product Marketing Manager (m/w/d)', 'Senior product-marketing manager')).toBe(
      true,
    );
    expect(fingerprint({ company: 'Acme', title: 'PMM', text: 'Own it.' })).toBe(
      fingerprint({ company: 'ACME ', title: 'pmm', text: 'own it' }),
    );
  });
  it.each([
    ['the same', text, true],
    ['one sentence more', `${text} We added one more sentence here.`, true],
    ['a third other', `${text.slice(0, 1_000)} ${'quite another thing '.repeat(30)}`, false],
    ['another', 'nothing of it', false],
    ['none', '', false],
  ])('%s', (_, other, same) => expect(nearlySame(text, other)).toBe(same));
  it('another title is another role', () =>
    expect(sameTitle('Product Manager', 'Product Marketing Manager')).toBe(false));
});
