import { describe, expect, it } from 'vitest';
import type { Finding } from './finding.ts';
import { nextStep } from './next-step.ts';
import type { CriterionReview } from './review-types.ts';
import type { CriterionId, Kind, Level } from './rubric.ts';

type Shown = 'missing' | 'partial' | 'clear';

/** What stands in an answer's review: a criterion, its level, and what its only finding speaks for, if it has one. */
type Given = [CriterionId, Level, (Shown | 'lacking')?];

function stepOf(given: Given[], kind: Kind = 'behavioural') {
  const findings: Finding[] = [];
  const criteria = given.map(([criterion, level, speaksFor]): CriterionReview => {
    if (!speaksFor || speaksFor === 'lacking')
      return { criterion, level, because: `${criterion} as a whole`, findings: [] };
    findings.push({
      criterion,
      rule: `${criterion}/some-rule`,
      version: 1,
      tone: speaksFor === 'clear' ? 'evidence' : 'gap',
      speaksFor,
      start: 0,
      end: 4,
      quote: 'Some',
      message: `“Some” is what ${criterion} lacks.`,
      ask: `What of ${criterion}?`,
      sources: ['pmm-interview-mistakes'],
      key: criterion,
    });
    return { criterion, level, because: `${criterion} as a whole`, findings: [findings.length - 1] };
  });
  const lacking = new Set(given.filter(([, , shown]) => shown === 'lacking').map(([criterion]) => criterion));
  return nextStep(kind, criteria, findings, (criterion) => ({
    needs: `say more of ${criterion}`,
    lacking: lacking.has(criterion),
  }));
}

describe('the one next step', () => {
  it.each<[string, Given[], CriterionId | undefined]>([
    ['nothing to mend: none', [['specific', 'clear', 'clear']], undefined],
    [
      'half, and no words show it: none',
      [
        ['specific', 'partial'],
        ['concise', 'clear'],
      ],
      undefined,
    ],
    ['half, with only what speaks for it: none', [['specific', 'partial', 'clear']], undefined],
    [
      'half, shown',
      [
        ['specific', 'clear'],
        ['concise', 'partial', 'partial'],
      ],
      'concise',
    ],
    [
      'half at most, though no words show it',
      [
        ['specific', 'clear'],
        ['focus', 'partial', 'lacking'],
      ],
      'focus',
    ],
    [
      'what is lacking before a few seconds',
      [
        ['focus', 'partial', 'lacking'],
        ['concise', 'partial', 'partial'],
      ],
      'focus',
    ],
    [
      'a doubtful tone before a few seconds',
      [
        ['confident-humble', 'partial', 'lacking'],
        ['concise', 'partial', 'partial'],
      ],
      'confident-humble',
    ],
    [
      'half shown before half at most',
      [
        ['specific', 'partial', 'lacking'],
        ['focus', 'partial', 'partial'],
      ],
      'focus',
    ],
    [
      'missing before half',
      [
        ['specific', 'partial', 'partial'],
        ['concise', 'missing'],
      ],
      'concise',
    ],
    [
      'shown before only not heard',
      [
        ['specific', 'missing'],
        ['focus', 'missing', 'missing'],
      ],
      'focus',
    ],
    [
      'not heard before half shown',
      [
        ['specific', 'partial', 'partial'],
        ['focus', 'missing'],
      ],
      'focus',
    ],
    [
      'the question first',
      [
        ['specific', 'missing', 'missing'],
        ['on-question', 'missing', 'missing'],
      ],
      'on-question',
    ],
    [
      'an episode before its figures',
      [
        ['quantified-outcome', 'missing'],
        ['specific', 'missing'],
      ],
      'specific',
    ],
    [
      'the decision before how it is measured',
      [
        ['measurement', 'missing'],
        ['recommendation', 'missing'],
      ],
      'recommendation',
    ],
    [
      'who is left out before the channel',
      [
        ['channel-fit', 'missing'],
        ['focus', 'missing'],
      ],
      'focus',
    ],
    [
      'content before length',
      [
        ['concise', 'missing', 'missing'],
        ['pmm-lens', 'missing', 'missing'],
      ],
      'pmm-lens',
    ],
  ])('%s', (_, given, criterion) => {
    expect(stepOf(given)?.criterion).toBe(criterion);
  });

  it('asks what its finding asks, and points to it', () => {
    expect(stepOf([['focus', 'missing', 'missing']])).toEqual({
      criterion: 'focus',
      title: 'What of focus?',
      detail: '“Some” is what focus lacks.',
      finding: 0,
    });
  });

  it('asks for what the kind of question asks for', () => {
    expect(stepOf([['point-of-view', 'missing']], 'company')?.title).toMatch(/about them, and the fact/);
    expect(stepOf([['point-of-view', 'missing']], 'opinion')?.title).toBe('Say more of point-of-view.');
  });

  it('says what would make it clear where no finding does', () => {
    expect(stepOf([['focus', 'missing']])).toEqual({
      criterion: 'focus',
      title: 'Say more of focus.',
      detail: 'focus as a whole',
    });
  });
});
