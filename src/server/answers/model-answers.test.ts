import { expect, it } from 'vitest';
import type { CriterionId, Level } from '#engine';
import { readModelAnswers, type ModelAnswer } from '#content/answers.ts';
import { expectsFor } from '#content/expects.ts';
import { review } from '#server/reviewer.ts';

/** The reviewer must read every pair as it was written, or the pair says where it does not. */

const RANK: Record<Level, number> = { missing: 0, partial: 1, clear: 2 };

function levelsOf(text: string, { question }: ModelAnswer): ReadonlyMap<CriterionId, Level> {
  const { kind, roles, text: asked } = question;
  const role = roles.includes('pmm') ? 'pmm' : 'pm';
  const { criteria } = review(text, { kind, role, question: asked, expects: expectsFor(question, role) });
  return new Map(
    criteria.flatMap(({ criterion, level }) =>
      level === 'not-elicited' ? [] : [[criterion, level] as const],
    ),
  );
}

/** What the reviewer makes of a pair, criterion by criterion: strong against weak. */
function readingsOf(pair: ModelAnswer) {
  const [weak, strong] = [levelsOf(pair.weak, pair), levelsOf(pair.strong, pair)];
  const changed = [...new Set(pair.changed.map(({ criterion }) => criterion))];
  return changed.map((criterion) => {
    const [from, to] = [weak.get(criterion), strong.get(criterion)];
    return { criterion, from, to, by: from && to ? RANK[to] - RANK[from] : Number.NaN };
  });
}

/** What is wrong, a line each; nothing where reviewer and pair agree, or where the pair says that they do not. */
function objections(pair: ModelAnswer): string[] {
  const readings = readingsOf(pair);
  const said = new Set(pair.reviewer.map(({ criterion }) => criterion));
  const show = ({ criterion, from, to }: (typeof readings)[number]) => `${criterion} ${from} → ${to}`;
  const lower = readings.filter(({ criterion, by }) => !(by >= 0) && !said.has(criterion));
  const higher = readings.some(({ by }) => by > 0);
  const flat = said.size === 0 && !higher;
  // A note has a place where the strong one is read lower, or where nothing is read higher.
  const stale = readings.filter(
    ({ criterion, by }) => said.has(criterion) && (by > 0 || (by === 0 && higher)),
  );
  return [
    ...lower.map((reading) => `${pair.id}: the strong one is read lower: ${show(reading)}`),
    ...(flat ? [`${pair.id}: the strong one is read no higher: ${readings.map(show).join(', ')}`] : []),
    ...stale.map(
      (reading) =>
        `${pair.id}: its note is out of date, the reviewer is not wrong any more: ${show(reading)}`,
    ),
  ];
}

it(
  'the reviewer reads the strong answer higher, or the pair says where it does not',
  { timeout: 60_000 },
  () => {
    const wrong = readModelAnswers().flatMap(objections);
    expect(wrong, `\n${wrong.join('\n')}\n`).toEqual([]);
  },
);

it('and agrees with at least 87 pairs in a hundred', () => {
  const pairs = readModelAnswers();
  expect(pairs.filter(({ reviewer }) => reviewer.length === 0).length / pairs.length).toBeGreaterThanOrEqual(
    0.87,
  );
});
