import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseCompanies, readCompanies } from './companies.ts';
import { contentFolder } from './folder.ts';

const yaml = readFileSync(join(contentFolder(), 'companies.yaml'), 'utf8');
const companies = readCompanies();
const countries = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

it('names countries that there are, and puts Europe, the Middle East and Africa first', () => {
  const all = companies.flatMap((company) => company.countries);
  for (const code of all) expect(countries.of(code), code).toBeDefined();
  expect(all).not.toContain('US');
  for (const code of ['GB', 'DE', 'FR', 'NL', 'SE', 'IL', 'AE', 'NG']) expect(all).toContain(code);
});

it('is in the order of a catalogue a person can read, in plain words', () => {
  const prose = companies.map(({ what }) => what).join(' ');
  expect(prose).not.toMatch(/!|\p{Extended_Pictographic}|leading|innovative|unicorn/iu);
});

describe('the reader refuses', () => {
  const one = yaml.slice(yaml.indexOf('companies:')).split('\n').slice(0, 7).join('\n');
  it.each([
    ['a company that stands twice', one + one.slice(one.indexOf('\n')), 'stands twice'],
    ['a board that is not https', one.replace('https:', 'http:'), 'board'],
    ['a country in words', one.replace(/countries: .*/, 'countries: [Germany]'), 'countries'],
    ['a sureness of its own', one.replace(/sure: .*/, 'sure: certain'), 'sure'],
    ['a field nobody reads', `${one}\n    salary: high`, 'Unrecognized'],
  ])('%s', (_, text, why) => expect(() => parseCompanies(text)).toThrow(why));
});
