import { describe, expect, it } from 'vitest';
import { KINDS } from '#engine';
import { expectsFor } from './expects.ts';
import { ROLES, ROUNDS, SENIORITIES, TOPICS } from './names.ts';
import { parseTopic, readQuestions } from './questions.ts';

const bank = readQuestions();

const question = (changes = '') => `
- id: pricing-packaging-raise
  text: You have to raise prices by 15%. How do you go about it?
  kind: gtm-case
  roles: [pmm]
  round: case
  seniority: senior
  asks: Whether you know who will leave.
  followUps: [Who would you leave on the old price?]
${changes}`;

describe('the bank', () => {
  it('has the size and the spread that were promised', () => {
    expect(bank.length).toBeGreaterThanOrEqual(1000);
    const having = (test: (one: (typeof bank)[number]) => boolean) => bank.filter(test).length;
    expect(having((one) => one.roles.includes('pmm'))).toBeGreaterThanOrEqual(600);
    for (const topic of TOPICS)
      expect(
        having((one) => one.topic === topic),
        topic,
      ).toBeGreaterThanOrEqual(40);
    for (const kind of KINDS)
      expect(
        having((one) => one.kind === kind),
        kind,
      ).toBeGreaterThanOrEqual(40);
    for (const round of ROUNDS)
      expect(
        having((one) => one.round === round),
        round,
      ).toBeGreaterThanOrEqual(150);
    for (const level of SENIORITIES)
      expect(
        having((one) => one.seniority === level),
        level,
      ).toBeGreaterThanOrEqual(150);
  });

  it('calls for at least three criteria in every question, for either role', () => {
    for (const one of bank) {
      for (const role of ROLES) expect(expectsFor(one, role).length, one.id).toBeGreaterThanOrEqual(3);
    }
  });
});

describe('a topic file', () => {
  it('gives its questions their topic', () => {
    expect(parseTopic('pricing-packaging', question())[0]).toMatchObject({
      topic: 'pricing-packaging',
      add: [],
      drop: [],
    });
  });

  it.each([
    ['a topic nobody knows', 'cooking', question(), 'no such topic'],
    ['an id of another topic', 'messaging', question(), 'must begin with messaging-'],
    ['a criterion that is not in the rubric', 'pricing-packaging', question('  add: [charm]\n'), 'add'],
    ['a field that nobody reads', 'pricing-packaging', question('  dificulty: 3\n'), 'dificulty'],
  ])('is refused with %s', (_what, topic, yaml, said) => {
    expect(() => parseTopic(topic, yaml)).toThrow(said);
  });
});

describe('expectsFor', () => {
  it('adds and drops, and asks no product manager for the lens of a product marketer', () => {
    const calls = { kind: 'craft', add: ['data-triage'], drop: ['partnership'] } as const;
    expect(expectsFor(calls, 'pmm')).toContain('pmm-lens');
    expect(expectsFor(calls, 'pm')).not.toContain('pmm-lens');
    expect(expectsFor(calls, 'pm')).toContain('data-triage');
    expect(expectsFor(calls, 'pm')).not.toContain('partnership');
  });
});
