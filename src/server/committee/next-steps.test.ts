import { expect, it } from 'vitest';
import { readCommittee } from '#content/committee.ts';
import { review } from '#server/reviewer.ts';

/** The one next step against what two raters said: of a criterion that both call clear it is wrong. */
const steps = [...readCommittee().values()].flatMap(({ id, answer, text, kind, role, said }) => {
  const { next } = review(answer, { kind, question: text, role });
  return next ? [{ id, next, raters: said.get(next.criterion)! }] : [];
});

it('most answers have one, and it names a criterion of theirs', () => {
  expect(steps.length).toBeGreaterThanOrEqual(45);
  expect(steps.filter(({ raters }) => !raters)).toEqual([]);
});

/** Five of 49 are not. */
it('lies where neither rater found the answer clear', () => {
  const right = steps.filter(({ raters: { first, second } }) =>
    [first, second].every(({ level }) => level !== 'clear'),
  );
  expect(right.length / steps.length).toBeGreaterThanOrEqual(0.89);
});

it('says what to do or asks for a fact, in one sentence or two', () => {
  for (const { id, next } of steps)
    expect([id, next.title]).toEqual([id, expect.stringMatching(/^[A-Z“].{15,160}[.?]$/)]);
});
