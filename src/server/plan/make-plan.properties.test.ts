import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectsFor, readQuestions } from '#content';
import { LEVELS, type CriterionId } from '#engine';
import { addDays, dayIn } from '#server/days/days.ts';
import { makePlan } from './make-plan.ts';
import { minutesFor } from './minutes.ts';
import type { PastAnswer } from './plan.ts';

const NOW = new Date('2026-11-22T12:00:00Z');
const BANK = readQuestions()
  .filter(({ roles }) => roles.includes('pmm'))
  .map((question) => ({ ...question, criteria: expectsFor(question, 'pmm') }));

describe('whatever was practised', () => {
  const level = fc.constantFrom(...LEVELS);
  const past = fc
    .record({
      at: fc.integer({ min: 0, max: 40 * 1440 }).map((minutes) => new Date(NOW.getTime() - minutes * 60_000)),
      question: fc.constantFrom(...BANK.slice(0, 60)),
      levels: fc.array(level, { minLength: 14, maxLength: 14 }),
    })
    .map(({ at, question: { id, kind, criteria }, levels }): PastAnswer => ({
      questionId: id,
      kind,
      at,
      levels: Object.fromEntries(criteria.map((criterion, nth) => [criterion, levels[nth % 14]!])),
    }));
  const interview = fc.record({
    id: fc.uuid(),
    day: fc.integer({ min: 0, max: 12 }).map((days) => addDays('2026-11-21', days)),
    company: fc.constant('Acme'),
    companyKind: fc.constantFrom('platform' as const, 'startup' as const),
    round: fc.constantFrom('case' as const, 'recruiter' as const),
  });
  const settings = fc.record({
    minutesADay: fc.integer({ min: 5, max: 60 }),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'America/Los_Angeles', 'Pacific/Kiritimati'),
    limits: fc.constant({}),
    interviews: fc.array(interview, { maxLength: 3 }),
    weights: fc.constant(new Map<CriterionId, number>([['focus', 1.5]])),
  });
  const bank = BANK.filter((_, at) => at % 4 === 0);

  it('a plan keeps to the minutes, repeats nothing within a day, varies, and is the same each time', () => {
    fc.assert(
      fc.property(fc.array(past, { maxLength: 12 }), settings, (history, chosen) => {
        const plan = makePlan(history, bank, chosen, NOW);
        expect(makePlan([...history], bank.toReversed(), chosen, NOW)).toEqual(plan);
        const today = history.filter(({ at }) => dayIn(chosen.timeZone, at) === plan.today);
        const lastWith = new Map<CriterionId, string>();
        for (const { questionId, levels } of history.toSorted((a, b) => a.at.getTime() - b.at.getTime()))
          for (const criterion of Object.keys(levels)) lastWith.set(criterion as CriterionId, questionId);
        plan.days.forEach(({ items, minutes, interviews }, nth) => {
          const spent = nth === 0 ? today.reduce((sum, { kind }) => sum + minutesFor(kind, {}), 0) : 0;
          expect(minutes).toBe(items.reduce((sum, item) => sum + item.minutes, 0));
          if (items.length > 0) expect(minutes + spent).toBeLessThanOrEqual(chosen.minutesADay);
          if (interviews.length > 0) expect(items).toEqual([]);
          const ids = items.map(({ question }) => question.id);
          const answered = nth === 0 ? today.map(({ questionId }) => questionId) : [];
          expect(new Set([...ids, ...answered]).size).toBe(ids.length + new Set(answered).size);
          for (const { question, criterion } of items) {
            expect(question.criteria).toContain(criterion);
            expect(lastWith.get(criterion)).not.toBe(question.id);
            for (const each of question.criteria) lastWith.set(each, question.id);
          }
        });
      }),
      { numRuns: 60 },
    );
  });
});
