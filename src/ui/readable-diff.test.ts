import { diffWordsWithSpace } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readableDiff, type WordChange } from './readable-diff.ts';

const diff = (from: string, to: string) =>
  readableDiff(
    diffWordsWithSpace(from, to).map(({ value, added, removed }): WordChange => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    })),
  );
const without = (kind: WordChange['kind'], changes: WordChange[]) =>
  changes
    .filter((change) => change.kind !== kind)
    .map(({ text }) => text)
    .join('');

describe('a readable diff', () => {
  it('leaves a small edit as it is', () => {
    expect(diff('We won four of the deals in May.', 'We won six of the deals in May.')).toEqual([
      { kind: 'same', text: 'We won ' },
      { kind: 'removed', text: 'four' },
      { kind: 'added', text: 'six' },
      { kind: 'same', text: ' of the deals in May.' },
    ]);
  });

  it('does not weave two sentences together at the words they happen to share', () => {
    expect(
      diff('So we usually work with the sales people.', 'In March I sat with the dispatchers.').length,
    ).toBeLessThan(5);
  });

  it('is both texts still, whatever they are', () => {
    const text = fc.array(fc.constantFrom('the', 'a', 'we', 'won', 'May', '.', ' ', '\n\n', ' and '), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(text, text, (one, other) => {
        const [from, to] = [one.join(' '), other.join(' ')];
        const changes = diff(from, to);
        expect(without('added', changes)).toBe(from);
        expect(without('removed', changes)).toBe(to);
      }),
    );
  });
});
