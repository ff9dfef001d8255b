import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { isIn, pagesAround, PLACES } from './places.ts';

const placesOf = (path: string) => PLACES.filter((place) => isIn(path, place)).map(({ name }) => name);

it.each([
  ['/', ['Today']],
  ['/plan', ['Today']],
  ['/practise/a-question', ['Practise']],
  ['/attempts/1', ['Practise']],
  ['/stories/numbers', ['Stories']],
  ['/rubric/focus', ['Learn']],
  ['/planned', []],
])('%s belongs to %j', (path, places) => {
  expect(placesOf(path)).toEqual(places);
});

it.each([
  ['/', 'Now'],
  ['/readiness', 'Now'],
  ['/history', 'Questions'],
  ['/learn/committee/committee-01', 'Lessons'],
  ['/practise/a-question', undefined],
  ['/attempts/1', undefined],
  ['/settings', undefined],
])('on %s the pages begin with %s', (path, first) => {
  expect(pagesAround(path)[0]?.name).toBe(first);
});

it.each(PLACES.flatMap(({ href, pages }) => [href, ...pages.map((page) => page.href)]))(
  '%s has a page of its own',
  (href) => {
    expect(existsSync(new URL(`../routes${href === '/' ? '' : href}/+page.svelte`, import.meta.url))).toBe(
      true,
    );
  },
);
