/**
 * Whole reviews of ten answers, one of each kind, as a reader would see them. When a rule, a level's words or the
 * weights change, read the difference before it is taken over (`vitest run engine/review.snapshots.test.ts -u`).
 */
import { expect, it } from 'vitest';
import { review } from '#server/reviewer.ts';
import { ANSWERS, type Given } from './invariance/answers.ts';
import { KINDS } from './rubric.ts';

function page({ kind, question, text }: Given): string {
  const { state, criteria, findings, next } = review(text, { kind, question });
  const levels = criteria
    .filter(({ level }) => level !== 'not-elicited')
    .map(
      ({ criterion, level, because, findings: on }) => `${criterion}: ${level} [${on.join(' ')}] ${because}`,
    );
  const notes = findings.map(({ rule, start, end, quote, message, fix, ask }, i) =>
    [`${i} ${rule} ${start}-${end} “${quote}”`, message, fix, ask].filter(Boolean).join('\n  '),
  );
  return [
    `${question} (${state})`,
    text,
    levels.join('\n'),
    notes.join('\n'),
    `Next: ${next?.criterion}: ${next?.title}\n  ${next?.detail}\n`,
  ].join('\n\n');
}

/** By turns the first, second, third and fourth answer of a kind, so that all sorts are seen. */
it.each(KINDS.map((kind, i) => [kind, i % 4] as const))('%s', async (kind, nth) => {
  const given = ANSWERS.filter((answer) => answer.kind === kind)[nth]!;
  await expect(page(given)).toMatchFileSnapshot(`invariance/reviews/${kind}.txt`);
});
