import { describe, expect, it } from 'vitest';
import { expectsFor, readQuestions } from '#content';
import { CRITERIA, KINDS, type CriterionId, type Level } from '#engine';
import { addDays } from '#server/days/days.ts';
import { makePlan } from './make-plan.ts';
import type { PastAnswer, PlanInterview, PlanQuestion, PlanSettings } from './plan.ts';

const BANK: PlanQuestion[] = readQuestions()
  .filter(({ roles }) => roles.includes('pmm'))
  .map((question) => ({ ...question, criteria: expectsFor(question, 'pmm') }));
const NOW = new Date('2026-11-22T12:00:00Z');
const SETTINGS: PlanSettings = {
  minutesADay: 15,
  timeZone: 'UTC',
  limits: {},
  interviews: [],
  weights: new Map(),
};
const CASE_ROUND: PlanInterview = {
  id: 'a',
  day: '2026-11-29',
  company: 'Acme',
  companyKind: 'other',
  round: 'case',
};

/** A bank of so many questions that call for these criteria each. */
const bankOf = (...each: CriterionId[][]): PlanQuestion[] =>
  each.map((criteria, at) => ({
    id: `question-${at}`,
    text: `Question ${at}? `.padEnd(100, 'x'),
    kind: 'behavioural',
    topic: 'positioning',
    round: 'final',
    criteria,
  }));

const answer = (daysAgo: number, levels: PastAnswer['levels'], questionId = 'question-0'): PastAnswer => ({
  questionId,
  kind: 'behavioural',
  at: new Date(NOW.getTime() - daysAgo * 86_400_000),
  levels,
});

const all = (level: Level) => Object.fromEntries(CRITERIA.map((criterion) => [criterion, level]));
const firstOf = (history: PastAnswer[], bank: PlanQuestion[], settings: Partial<PlanSettings> = {}) =>
  makePlan(history, bank, { ...SETTINGS, ...settings }, NOW).days[0]!.items[0];

describe('what comes first', () => {
  it.each<[string, PastAnswer[], CriterionId | undefined]>([
    [
      'what was missing, before what was partial',
      [answer(5, { focus: 'partial', hypothesis: 'missing' })],
      'hypothesis',
    ],
    [
      'what was partial, before what was clear',
      [answer(9, { focus: 'clear', hypothesis: 'partial' })],
      'hypothesis',
    ],
    [
      'what was missing, before what was never called for',
      [answer(5, { hypothesis: 'missing' })],
      'hypothesis',
    ],
    ['what was never called for, before what was partial', [answer(5, { focus: 'partial' })], 'hypothesis'],
    [
      'what got worse twice, before what did once',
      [
        answer(5, { focus: 'clear', hypothesis: 'missing' }),
        answer(3, { focus: 'missing', hypothesis: 'missing' }),
      ],
      'hypothesis',
    ],
    [
      'nothing, when all was clear yesterday',
      [answer(1, { focus: 'clear', hypothesis: 'clear' })],
      undefined,
    ],
    ['the first in the rubric’s order, of two that are equal', [], 'focus'],
  ])('%s', (_name, history, criterion) => {
    const bank = bankOf(['focus'], ['hypothesis'], ['focus'], ['hypothesis']);
    expect(firstOf(history, bank, { minutesADay: 5 })?.criterion).toBe(criterion);
  });

  it('what counts for more with this person', () => {
    const bank = bankOf(['focus'], ['hypothesis']);
    expect(firstOf([], bank, { weights: new Map([['hypothesis', 2]]) })?.criterion).toBe('hypothesis');
    const yesterday = answer(1, { concise: 'clear' }, 'question-9');
    expect(firstOf([yesterday], bank, { weights: new Map([['hypothesis', 1.4]]) })?.why).toContain(
      'Your skills compass lets it count for more.',
    );
    expect(firstOf([], bank, { weights: new Map([['focus', 0]]) })?.criterion).toBe('hypothesis');
  });

  it('what the round of the next interview asks for, and a question of that round', () => {
    const item = firstOf([], BANK, { interviews: [CASE_ROUND] })!;
    expect(item.question.round).toBe('case');
    expect(item.why).toContain('Asked in case rounds like yours.');
    const later = { ...CASE_ROUND, id: 'b', day: '2026-12-05', round: 'recruiter' as const };
    expect(firstOf([], BANK, { interviews: [later, CASE_ROUND] })).toEqual(item);
  });

  it('what a platform company listens for', () => {
    const bank = bankOf(['own-role'], ['hypothesis']);
    const platform = { ...CASE_ROUND, companyKind: 'platform' as const };
    expect(firstOf([], bank, { interviews: [CASE_ROUND] })?.criterion).toBe('own-role');
    expect(firstOf([], bank, { interviews: [platform] })).toMatchObject({
      criterion: 'hypothesis',
      why: expect.stringContaining('Platform companies listen for it, says one guide.'),
    });
  });
});

describe('which question', () => {
  it('another one than the criterion was last practised with', () => {
    const bank = bankOf(['focus'], ['focus']);
    const history = [answer(9, { focus: 'missing' }, 'question-1'), answer(5, { focus: 'missing' })];
    expect(firstOf(history, bank)?.question.id).toBe('question-1');
    expect(firstOf([answer(5, { focus: 'missing' })], bankOf(['focus']))).toBeUndefined();
  });

  it('none that was answered today, also when it was answered badly', () => {
    const bank = bankOf(['focus', 'hypothesis'], ['own-role']);
    const ids = makePlan(
      [answer(0, { focus: 'missing' })],
      bank,
      { ...SETTINGS, minutesADay: 60 },
      NOW,
    ).days[0]!.items.map(({ question }) => question.id);
    expect(ids).toEqual(['question-1']);
  });

  it('the one that did not work is tried again once it is due', () => {
    const bank = bankOf(['focus'], ['focus']);
    const history = [answer(9, { focus: 'missing' }), answer(5, { focus: 'clear' }, 'question-9')];
    expect(firstOf(history, bank)).toMatchObject({
      question: { id: 'question-0' },
      why: expect.stringContaining('You answered this question 9 days ago: try it again.'),
    });
  });

  it('a newcomer begins with short and plain ones, of different kinds', () => {
    const { items } = makePlan([], BANK, SETTINGS, NOW).days[0]!;
    expect(items.length).toBeGreaterThan(1);
    expect(items[0]!.question.text.length).toBeLessThan(100);
    expect(items[0]!.question.round).toBe('recruiter');
    expect(items[0]!.why).toMatch(/^A good one to begin with: it asks for \d+ things at once\.$/);
    expect(new Set(items.map(({ question }) => question.kind)).size).toBe(items.length);
  });
});

describe('why it is there', () => {
  const BANK_OF_TWO = bankOf(['business-metric'], ['business-metric'], ['business-metric']);
  it.each<[string, PastAnswer[], string]>([
    [
      'missing twice',
      [answer(6, { 'business-metric': 'missing' }), answer(4, { 'business-metric': 'missing' })],
      '“A metric that matters” was missing in your last two answers, last practised 4 days ago.',
    ],
    [
      'better than before',
      [answer(6, { 'business-metric': 'missing' }), answer(4, { 'business-metric': 'partial' })],
      '“A metric that matters” was partial in your last answer, last practised 4 days ago.',
    ],
    [
      'yesterday',
      [answer(1, { 'business-metric': 'missing' })],
      'was missing in your last answer, last practised yesterday.',
    ],
    [
      'clear, long ago',
      [answer(30, { 'business-metric': 'clear' })],
      'was clear in your last answer, last practised 30 days ago.',
    ],
    ['never', [answer(1, { focus: 'clear' }, 'question-9')], 'First practice of “A metric that matters”.'],
    [
      'six times',
      [9, 8, 7, 6, 5, 4].map((ago) => answer(ago, { 'business-metric': 'missing' })),
      'missing in your last several answers',
    ],
  ])('%s', (_name, history, why) => expect(firstOf(history, BANK_OF_TWO)?.why).toContain(why));

  it('says of a later day after which day it comes back', () => {
    const { days } = makePlan([answer(2, { 'business-metric': 'missing' })], BANK_OF_TWO, SETTINGS, NOW);
    const [first, second] = days.flatMap(({ items }) => items);
    expect(first?.why).toContain('last practised 2 days ago');
    expect(second?.why).toMatch(/was missing in your last answer\. It comes back .* after Sunday\./);
  });

  it('never reproaches', () => {
    const history = [answer(60, all('missing')), answer(40, all('partial'), 'question-1')];
    const { days } = makePlan(history, BANK, { ...SETTINGS, interviews: [CASE_ROUND] }, NOW);
    const said = days.flatMap(({ items }) => items.map(({ why }) => why)).join('\n');
    expect(said).toContain('partial in your last answer');
    expect(said).not.toMatch(/overdue|late|behind|skipped|should have|missed/i);
  });
});

describe('the days', () => {
  const daysOf = (settings: Partial<PlanSettings>, history: PastAnswer[] = []) =>
    makePlan(history, BANK, { ...SETTINGS, ...settings }, NOW).days;

  it('a week when there is no interview, or up to it, and never further than can be known', () => {
    expect(daysOf({})).toHaveLength(7);
    expect(daysOf({ interviews: [{ ...CASE_ROUND, day: '2026-11-25' }] })).toHaveLength(4);
    expect(daysOf({ interviews: [CASE_ROUND] }).at(-1)?.day).toBe('2026-11-29');
    expect(daysOf({ interviews: [{ ...CASE_ROUND, day: '2027-06-01' }] })).toHaveLength(28);
    expect(daysOf({ interviews: [{ ...CASE_ROUND, day: '2026-11-01' }] })).toHaveLength(7);
    expect(daysOf({ interviews: [CASE_ROUND], days: 1 })).toHaveLength(1);
  });

  it('the day of an interview has no practice, and the day before has', () => {
    const [eve, last] = daysOf({ interviews: [CASE_ROUND] }, [answer(3, all('missing'))]).slice(-2);
    expect(last).toMatchObject({ day: '2026-11-29', items: [], minutes: 0, interviews: [CASE_ROUND] });
    expect(eve?.items.length).toBeGreaterThan(0);
  });

  it('before an interview everything comes back, at gaps that get shorter', () => {
    const history = [answer(1, { focus: 'clear' }), answer(1, { focus: 'clear' })];
    const bank = bankOf(['focus'], ['focus'], ['focus']);
    const on = (interviews: PlanInterview[]) =>
      makePlan(history, bank, { ...SETTINGS, interviews, days: 15 }, NOW)
        .days.filter(({ items }) => items.length > 0)
        .map(({ day }) => day);
    const with_ = on([{ ...CASE_ROUND, day: '2026-12-06' }]);
    expect(with_.length).toBeGreaterThan(on([]).length);
    expect(with_.at(-1)).toBe('2026-12-05');
  });

  it('what was answered today counts, and is not asked again', () => {
    const once = makePlan([answer(0, all('missing'), BANK[0]!.id)], BANK, SETTINGS, NOW);
    expect(once.done).toEqual({ answers: 1, minutes: 5 });
    expect(once.days[0]!.minutes).toBeLessThanOrEqual(10);
    const enough = [0, 1, 2].map((at) => answer(0, all('partial'), BANK[at]!.id));
    expect(makePlan(enough, BANK, SETTINGS, NOW).days[0]).toMatchObject({ items: [], minutes: 0 });
  });

  it.each([
    ['before midnight in Auckland', '2026-09-26T11:59:00Z', '2026-09-26'],
    ['after midnight in Auckland', '2026-09-26T12:01:00Z', '2026-09-27'],
    ['on the day of 23 hours', '2026-09-27T10:59:00Z', '2026-09-27'],
    ['after the day of 23 hours', '2026-09-27T11:01:00Z', '2026-09-28'],
  ])('are the person’s own: %s', (_name, now, today) => {
    const settings = { ...SETTINGS, timeZone: 'Pacific/Auckland', minutesADay: 60 };
    const at = new Date('2026-09-26T11:00:00Z'); // an hour before midnight of the 26th there
    const history = [{ ...answer(0, { focus: 'missing' }), at }];
    const plan = makePlan(history, bankOf(['focus'], ['focus']), settings, new Date(now));
    expect([plan.today, plan.done.answers]).toEqual([today, today === '2026-09-26' ? 1 : 0]);
    expect(plan.days.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => addDays(today, n)));
    expect(plan.days[0]!.items).toHaveLength(today === '2026-09-26' ? 0 : 1);
  });

  it('a time of one’s own for a kind counts, and one that does not fit leaves the day free', () => {
    const limits = Object.fromEntries(KINDS.map((kind) => [kind, 900]));
    expect(daysOf({ limits })[0]!.items).toEqual([]);
    expect(daysOf({ limits, minutesADay: 19 })[0]!.minutes).toBe(19);
  });

  it('missed days are simply planned anew', () => {
    const history = [answer(3, all('missing'))];
    const then = makePlan(history, BANK, SETTINGS, NOW);
    const later = makePlan(history, BANK, SETTINGS, new Date(NOW.getTime() + 2 * 86_400_000));
    const titles = (plan: typeof then) => plan.days[0]!.items.map(({ criterion }) => criterion);
    expect(titles(later)).toEqual(titles(then));
    expect(later.days[0]!.minutes).toBeLessThanOrEqual(15);
  });
});

describe('what went badly in a real interview', () => {
  const [first, second] = bankOf(['focus'], ['hypothesis', 'focus']) as [PlanQuestion, PlanQuestion];
  const again = [first, second].map((question) => ({
    question: { ...question, id: `own-${question.id}` },
    why: 'Came up.',
  }));
  const daysWith = (settings: Partial<PlanSettings>) =>
    makePlan([], BANK, { ...SETTINGS, again, ...settings }, NOW).days;
  const ids = (day: { items: { question: PlanQuestion }[] } | undefined) =>
    day?.items.map(({ question }) => question.id) ?? [];

  it('comes first, with its reason, and once', () => {
    const days = daysWith({ minutesADay: 40 });
    expect(ids(days[0]).slice(0, 2)).toEqual(['own-question-0', 'own-question-1']);
    expect(days[0]?.items[0]).toMatchObject({ why: 'Came up.', criterion: 'focus' });
    expect(days.flatMap(ids).filter((id) => id.startsWith('own-'))).toHaveLength(2);
  });

  it('keeps to the minutes: what has no room today comes tomorrow', () => {
    const days = daysWith({ minutesADay: 6 });
    expect([ids(days[0]), ids(days[1])]).toEqual([['own-question-0'], ['own-question-1']]);
  });

  it('leaves the day of an interview free', () => {
    const today = { ...CASE_ROUND, day: '2026-11-22' };
    expect(daysWith({ interviews: [today], days: 2 }).map(ids)[0]).toEqual([]);
  });
});
