import { describe, expect, it } from 'vitest';
import { criteriaFor, type CriterionId } from '../engine/rubric.ts';
import { readEvidence, readGroups } from './passages.ts';
import { readSecond } from './second-reading.ts';

const groups = readGroups();
const examples = groups.flatMap((group) => group.examples);
/** Length alone decides `concise`: nobody labels it. */
const calledFor = ({ kind, role }: (typeof examples)[number]) =>
  criteriaFor(kind, role).filter((id) => id !== 'concise');

describe('the labelled passages', () => {
  it('are several thousand, by several hands', () => {
    expect(examples.length).toBeGreaterThan(5000);
    expect(new Set(groups.map(({ hand }) => hand)).size).toBeGreaterThan(9);
  });

  it('have a level for each criterion that the kind calls for, and for no other', () => {
    const wrong = examples.filter(
      (example) => [...calledFor(example)].sort().join() !== Object.keys(example.levels).sort().join(),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('have ids and texts of their own', () => {
    for (const of of [({ id }: { id: string }) => id, ({ text }: { text: string }) => text]) {
      const values = examples.map(of);
      expect(values.filter((value, i) => values.indexOf(value) !== i)).toEqual([]);
    }
  });

  it('differ, in a triple, only between the frame’s parts', () => {
    for (const { examples: versions, parts } of groups) {
      if (!parts) continue;
      for (const [i, { text }] of versions.entries()) {
        expect(text.startsWith(parts.before.trim())).toBe(true);
        expect(text.endsWith(parts.after.trim())).toBe(true);
        expect(text).toContain(parts.passages[i]!.trim());
      }
    }
  });
});

it('the telling words stand in the answer as they are quoted, for criteria that have something to quote', () => {
  const byId = new Map(examples.map((example) => [example.id, example]));
  const evidence = readEvidence();
  expect(evidence.size).toBeGreaterThan(1500);
  const wrong = [...evidence].flatMap(([id, quotes]) => {
    const { text, levels } = byId.get(id)!;
    return Object.entries(quotes).flatMap(([criterion, list]) => {
      const level = levels[criterion as CriterionId];
      // Confidence is marked where it is spoilt, all others where they are earned.
      const marked = criterion === 'confident-humble' ? level !== 'clear' : level !== 'missing';
      const there = list.every((quote) => text.includes(quote) && quote.split(/\s+/).length <= 45);
      return level !== undefined && marked && there ? [] : [`${id} ${criterion}`];
    });
  });
  expect(wrong).toEqual([]);
});

it('a second reading is of answers that are there, and of the same criteria', () => {
  const first = new Map(examples.map((example) => [example.id, Object.keys(example.levels).sort()]));
  const second = readSecond();
  expect(second.size).toBeGreaterThan(900);
  for (const [id, levels] of second) expect(Object.keys(levels).sort()).toEqual(first.get(id));
});
