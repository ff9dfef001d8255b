import { Rating } from 'ts-fsrs';
import { describe, expect, it } from 'vitest';
import type { Level } from '#engine';
import { addDays, daysBetween } from '#server/days/days.ts';
import { gradeOfAnswer, nextLevel } from './grade.ts';
import { dueOn, keptOn, practised } from './track.ts';

const DAY = '2026-11-22';
const { Again, Hard, Good } = Rating;

describe('the grade of an answer', () => {
  it.each<[Level[], Rating]>([
    [[], Again],
    [['clear'], Good],
    [['missing', 'clear'], Again],
    [['clear', 'clear', 'missing'], Good],
    [['clear', 'partial', 'missing'], Hard],
    [['missing', 'clear', 'clear', 'partial'], Hard],
  ])('%j', (levels, grade) => expect(gradeOfAnswer(levels)).toBe(grade));

  it.each<[Level | undefined, Level]>([
    [undefined, 'partial'],
    ['missing', 'partial'],
    ['partial', 'clear'],
    ['clear', 'clear'],
  ])('after %s comes %s', (last, next) => expect(nextLevel(last)).toBe(next));
});

describe('when it comes back', () => {
  const gap = (...grades: (typeof Again | typeof Hard | typeof Good)[]) => {
    let track = practised(undefined, DAY, grades[0]!);
    for (const grade of grades.slice(1)) track = practised(track, dueOn(track, undefined), grade);
    return daysBetween(track.last, dueOn(track, undefined));
  };

  it('the next day at the earliest, sooner after worse, later each time it is there', () => {
    expect(gap(Again)).toBe(1);
    expect(gap(Hard)).toBeLessThanOrEqual(gap(Good));
    expect(gap(Good)).toBeLessThan(gap(Good, Good));
    expect(gap(Good, Good)).toBeLessThan(gap(Good, Good, Good));
    expect(gap(Good, Good, Again)).toBeLessThan(gap(Good, Good));
    expect(gap(...Array.from({ length: 12 }, () => Good as typeof Good))).toBe(60);
  });

  it('a good answer straight after a bad one does not count as remembering', () => {
    const bad = practised(undefined, DAY, Again);
    const both = practised(bad, DAY, Good);
    expect(daysBetween(DAY, dueOn(both, undefined))).toBe(1);
    expect(practised(practised(undefined, DAY, Good), DAY, Again).memory).toEqual(bad.memory);
  });

  it.each([
    ['far away', 60, 7],
    ['near', 6, 3],
    ['an odd number of days away', 5, 3],
    ['tomorrow', 1, 1],
    ['over', -3, 7],
    ['today', 0, 7],
  ])('at half of the way to an interview that is %s, if that is sooner', (_name, away, days) => {
    const track = practised(practised(undefined, '2026-11-20', Good), DAY, Good);
    const own = daysBetween(DAY, dueOn(track, undefined));
    expect(own).toBeGreaterThanOrEqual(4);
    expect(daysBetween(DAY, dueOn(track, addDays(DAY, away)))).toBe(days === 7 ? own : days);
  });

  it('fades with time', () => {
    const track = practised(undefined, DAY, Good);
    expect(keptOn(track, DAY)).toBe(1);
    expect(keptOn(track, addDays(DAY, 9))).toBeLessThan(keptOn(track, addDays(DAY, 2)));
    expect(keptOn(track, addDays(DAY, -9))).toBe(1);
  });
});
