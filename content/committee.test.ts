import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { criteriaFor, KINDS } from '#engine/rubric.ts';
import { count, emptyConfusion, weightedKappa } from '../cli/kappa.ts';
import { parseCommittee, ratersAgree, readCommittee } from './committee.ts';
import { contentFolder } from './folder.ts';
import { readQuestions } from './questions.ts';

const answers = [...readCommittee().values()];

it('has sixty answers, six of each kind, none twice', () => {
  expect(answers).toHaveLength(60);
  for (const kind of KINDS) expect(answers.filter((answer) => answer.kind === kind)).toHaveLength(6);
  expect(new Set(answers.map(({ answer }) => answer)).size).toBe(60);
  expect(new Set(answers.map(({ question }) => question)).size).toBe(60);
});

it('answers questions of the bank, in their words', () => {
  const bank = new Map(readQuestions().map((question) => [question.id, question]));
  for (const { id, question, text, kind, role } of answers) {
    const asked = bank.get(question);
    expect([id, asked?.text, asked?.kind]).toEqual([id, text, kind]);
    expect(asked?.roles, id).toContain(role);
  }
});

it('is rated twice on everything that the kind calls for', () => {
  for (const { id, kind, role, said } of answers)
    expect([id, ...said.keys()]).toEqual([id, ...criteriaFor(kind, role)]);
});

it('says truly how far the two raters agree', () => {
  const confusion = emptyConfusion();
  for (const { said } of answers)
    for (const { first, second } of said.values()) count(confusion, first.level, second.level);
  const readme = readFileSync(join(contentFolder(), 'committee', 'README.md'), 'utf8');
  const { same, of } = ratersAgree(answers);
  expect([same, of]).toEqual([405, 415]);
  expect(readme).toContain(`${same} of ${of}`);
  expect(readme).toContain(`weighted kappa of ${weightedKappa(confusion)!.toFixed(2)}`);
});

describe('it is refused', () => {
  const answer = {
    id: 'committee-01',
    question: 'company-specific-why-this-team',
    text: 'Why this team and no other?',
    kind: 'reverse',
    role: 'pm',
    channel: 'typed',
    answer: 'What would have to be true for the second product to be dropped?',
  };
  const called = criteriaFor('reverse', 'pm');
  const each = (value: string) => Object.fromEntries(called.map((criterion) => [criterion, value]));
  const rating = { id: answer.id, levels: each('clear'), why: each('It says so outright.') };
  const put = (changes: { answers?: object[]; first?: object[]; second?: object[] }) => {
    const all = { answers: [answer], first: [rating], second: [rating], ...changes };
    const lines = (of: object[]) => of.map((line) => JSON.stringify(line)).join('\n');
    return () =>
      parseCommittee({ answers: lines(all.answers), first: lines(all.first), second: lines(all.second) });
  };
  const { 'on-question': _, ...fewer } = rating.levels;

  it('or read, when all is well', () => expect(put({})()).toHaveLength(1));
  it.each([
    ['an answer twice', { answers: [answer, answer] }, 'stands twice'],
    ['a kind nobody knows', { answers: [{ ...answer, kind: 'chat' }] }, 'answers.jsonl:1'],
    ['a part nobody reads', { answers: [{ ...answer, moral: 'Be good.' }] }, 'moral'],
    ['no second rating', { second: [] }, 'ratings.second.jsonl: committee-01 is not rated'],
    ['a rating twice', { first: [rating, rating] }, 'stands twice'],
    ['a rating of nothing', { first: [rating, { ...rating, id: 'committee-02' }] }, 'no answer committee-02'],
    ['a level left out', { first: [{ ...rating, levels: fewer }] }, 'no level or no reason for on-question'],
    [
      'a criterion too many',
      { second: [{ ...rating, levels: { ...rating.levels, focus: 'clear' } }] },
      'has focus in "levels"',
    ],
    ['a level nobody knows', { first: [{ ...rating, levels: each('good') }] }, 'ratings.first.jsonl:1'],
  ])('with %s', (_what, changes, said) => expect(put(changes)).toThrow(said));

  it('with a line that is no JSON', () =>
    expect(() => parseCommittee({ answers: '{', first: '', second: '' })).toThrow('answers.jsonl:1'));
});
