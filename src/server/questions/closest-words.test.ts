import { describe, expect, it } from 'vitest';
import { closestWords, slips } from './closest-words.ts';

describe('slips', () => {
  it.each([
    ['launch', 'launch', 0],
    ['launhc', 'launch', 1],
    ['lauch', 'launch', 1],
    ['competittor', 'competitor', 1],
    ['abc', '', 3],
  ])('%s → %s: %i', (a, b, count) => {
    expect(slips(a, b)).toBe(count);
    expect(slips(b, a)).toBe(count);
  });
});

describe('closestWords', () => {
  const vocabulary = ['launch', 'lunch', 'sale', 'scale', 'onboard', 'market', 'art'];

  it('takes the nearest, and all that are as near', () => {
    expect(closestWords('launhc', vocabulary)).toEqual(['launch']);
    expect(closestWords('slae', vocabulary)).toEqual(['sale']);
  });

  it('takes a begun word for what it begins', () => {
    expect(closestWords('onbo', vocabulary)).toEqual(['onboard']);
  });

  it('guesses nothing for short words and for what is far from everything', () => {
    expect(closestWords('ars', vocabulary)).toEqual([]);
    expect(closestWords('xqzzyvk', vocabulary)).toEqual([]);
  });
});
