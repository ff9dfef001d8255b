import { expect, it } from 'vitest';
import { runDebrief } from '../tests/harness/run-debrief.ts';

/** More than are reviewed before the other threads start. */
const LINES = 900;

it('many lines come back in their order, the bad ones too, as if each had come alone', async () => {
  const given = Array.from({ length: LINES }, (_, id) =>
    id % 100 === 7
      ? 'not json'
      : JSON.stringify({ id, kind: 'craft', answer: `We asked ${id} shops in Leeds.` }),
  );
  const { code, out } = await runDebrief(['review', '--batch', '-'], given.join('\n'));
  const lines = out.trimEnd().split('\n');
  expect(code).toBe(1);
  expect(lines.map((line) => (JSON.parse(line) as { id?: number }).id)).toEqual(
    given.map((_, id) => (id % 100 === 7 ? undefined : id)),
  );
  // The same answer early (alone) and late (on a thread).
  const twice = await runDebrief(
    ['review', '--batch', '-'],
    [given[1]!, ...given.slice(2), given[1]!].join('\n'),
  );
  const again = twice.out.trimEnd().split('\n');
  expect(again.at(-1)).toBe(again[0]);
});
