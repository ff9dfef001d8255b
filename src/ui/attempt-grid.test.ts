import { expect, it } from 'vitest';
import type { CriterionId, Level } from '#engine/rubric.ts';
import { saidMoves } from './attempt-grid.ts';

const rubric = new Map<CriterionId, { title: string }>([
  ['specific', { title: 'Specific' }],
  ['concise', { title: 'Concise' }],
  ['own-role', { title: 'Your own part' }],
]);
const attempt = (levels: Partial<Record<CriterionId, Level>>) => ({
  levels: Object.fromEntries(
    Object.entries(levels).map(([criterion, reviewer]) => [criterion, { reviewer, self: null }]),
  ),
});
const said = (from: Partial<Record<CriterionId, Level>>, to: Partial<Record<CriterionId, Level>>) =>
  saidMoves(attempt(from), attempt(to), rubric);

it('says what moved, up or down, and how many stayed', () => {
  const was = { concise: 'clear', specific: 'partial', 'own-role': 'missing' } as const;
  expect(said(was, was)).toBe('No level changed.');
  expect(said(was, { ...was, specific: 'clear' })).toBe(
    'From partial to clear: Specific. The other 2 stayed.',
  );
  expect(said(was, { ...was, concise: 'partial', specific: 'clear' })).toBe(
    'From clear to partial: Concise. From partial to clear: Specific. The other one stayed.',
  );
  expect(said(was, { ...was, specific: 'missing', concise: 'missing', 'own-role': 'clear' })).toBe(
    'From clear to missing: Concise. From partial to missing: Specific. From missing to clear: Your own part.',
  );
  const risen = { specific: 'clear', 'own-role': 'clear' } as const;
  expect(said({ specific: 'missing', 'own-role': 'missing' }, risen)).toBe(
    'From missing to clear: Specific · Your own part.',
  );
});

it('says nothing of criteria that only one of them was held against', () => {
  expect(said({ specific: 'clear' }, { concise: 'clear' })).toBeUndefined();
  expect(said({ specific: 'clear', concise: 'clear' }, { concise: 'missing' })).toBe(
    'From clear to missing: Concise.',
  );
});
