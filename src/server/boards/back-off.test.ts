import { describe, expect, it } from 'vitest';
import { afterAsked, afterFailures } from './back-off.ts';

const now = new Date('2026-03-02T09:00:00Z');
const minutes = (until: Date) => (until.getTime() - now.getTime()) / 60_000;

describe('after failures', () => {
  it.each([
    [1, 60],
    [2, 120],
    [3, 240],
    [8, 7_680],
    [9, 10_080],
    [1_000, 10_080],
    [0, 60],
  ])('%i: %i minutes', (failures, wait) => expect(minutes(afterFailures(failures, now))).toBe(wait));
});

describe('after a server asked for time', () => {
  it.each([
    ['120', 2],
    ['3600', 60],
    ['0', 1],
    ['-5', 1],
    ['999999999', 10_080],
    ['Mon, 02 Mar 2026 10:00:00 GMT', 60],
    ['Mon, 02 Mar 2020 10:00:00 GMT', 1],
    ['soon', 60],
    ['', 60],
    [null, 60],
  ])('%s: %i minutes', (said, wait) => expect(minutes(afterAsked(said, now))).toBe(wait));
});
