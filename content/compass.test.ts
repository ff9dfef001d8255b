import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { editorsWeight, parseCompass, readCompass } from './compass.ts';
import { contentFolder } from './folder.ts';
import { AMBIGUITIES, SENIORITIES } from './names.ts';

const yaml = readFileSync(join(contentFolder(), 'compass.yaml'), 'utf8');
const { skills, disagreements } = readCompass();

it('has hard and soft skills, each title once', () => {
  for (const side of ['hard', 'soft'])
    expect(skills.filter((skill) => skill.side === side).length).toBeGreaterThan(4);
  expect(new Set(skills.map(({ title }) => title)).size).toBe(skills.length);
});

it.each(skills)('$id weighs something somewhere, and not the same everywhere unless it says so', (skill) => {
  const weights = SENIORITIES.flatMap((seniority) =>
    AMBIGUITIES.map((ambiguity) => editorsWeight(skill, { seniority, ambiguity })),
  );
  for (const weight of weights) expect([0, 1, 2, 3]).toContain(weight);
  expect(Math.max(...weights)).toBeGreaterThan(1);
  const prose = [skill.title, skill.means, skill.why, skill.weighing].join(' ');
  expect(prose).not.toMatch(/!|\p{Extended_Pictographic}|['"]/u);
});

it('claims that practitioners say so only with a source in which practitioners speak', () => {
  for (const { id, basis, sources } of skills)
    if (basis === 'said') expect(sources, id).toContain('skills-answers');
});

it('tells both sides of hard or soft first', () => {
  const hardOrSoft = disagreements.find(({ question }) => /hard or soft/i.test(question));
  expect(hardOrSoft?.sides.map(({ says }) => says.slice(0, 4))).toEqual(['Hard', 'Soft']);
});

it('moves soft skills up in an ambiguous team, and hard ones in a settled team, as it says', () => {
  const sum = (side: string, ambiguity: 'settled' | 'ambiguous') =>
    skills
      .filter((skill) => skill.side === side)
      .reduce((total, skill) => total + editorsWeight(skill, { seniority: 'mid', ambiguity }), 0);
  const lean = (ambiguity: 'settled' | 'ambiguous') => sum('soft', ambiguity) - sum('hard', ambiguity);
  expect(lean('ambiguous')).toBeGreaterThan(lean('settled'));
});

describe('it is refused', () => {
  it.each<[string, (text: string) => string, string]>([
    ['a skill twice', (text) => text.replace('id: launching', 'id: influence'), 'influence stands twice'],
    [
      'a criterion under no skill',
      (text) => text.replace('[diagnosis, ', '['),
      'no skill shows in diagnosis',
    ],
    ['a weight that is none', (text) => text.replace('junior: 3', 'junior: 4'), 'weighs.junior'],
    ['a source nobody knows', (text) => text.replace('[bangerter-2014', '[my-uncle'), 'sources'],
    ['a seniority left out', (text) => text.replace(', lead: 2', ''), 'weighs.lead'],
    ['a part nobody reads', (text) => text.replace('side: hard', 'side: hard\n    rank: 1'), 'rank'],
  ])('with %s', (_what, change, said) => {
    expect(change(yaml)).not.toBe(yaml);
    expect(() => parseCompass(change(yaml))).toThrow(said);
  });
});
