import { expect, it } from 'vitest';
import { readQuestions } from './questions.ts';

/** Share of three-letter runs that two questions have in common above which they are read side by side. */
const ALIKE = 0.45;

/** Pairs that share their words and ask for different things. */
const READ_AND_KEPT = [
  // One was followed and failed, the other was sound and not followed.
  ['strategy-sound-and-ignored', 'strategy-bet-that-failed'],
  // The plain questions of every first round are short, and begin alike.
  ['influence-disagreed-with-colleague', 'failure-behaviour-hurt-colleague'],
  ['role-definition-greatest-strength', 'failure-behaviour-greatest-weakness'],
  ['launch-gtm-launch-you-led', 'failure-behaviour-time-you-failed'],
];

function runsOf(text: string): Set<string> {
  const plain = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
  return new Set(Array.from({ length: plain.length - 2 }, (_, i) => plain.slice(i, i + 3)));
}

function alikeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  // Their sizes alone may rule it out.
  if (Math.min(a.size, b.size) / Math.max(a.size, b.size) <= ALIKE) return 0;
  let common = 0;
  for (const run of a) if (b.has(run)) common++;
  return common / (a.size + b.size - common);
}

// Half a million pairs: some seconds on a busy machine.
it('no question is another one with a word changed', { timeout: 60_000 }, () => {
  const bank = readQuestions().map(({ id, text }) => ({ id, text, runs: runsOf(text) }));
  const kept = new Set(READ_AND_KEPT.map((pair) => [...pair].sort().join(' ')));
  const copies = bank.flatMap((one, i) =>
    bank
      .slice(0, i)
      .filter((other) => alikeness(one.runs, other.runs) > ALIKE)
      .filter((other) => !kept.has([one.id, other.id].sort().join(' ')))
      .map((other) => `${other.id}: ${other.text} | ${one.id}: ${one.text}`),
  );
  expect(copies).toEqual([]);
});
