import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS } from '#engine';
import { review } from '#server/reviewer.ts';
import { BatchLine } from '../batch-line.ts';
import { lineOf } from '../line.ts';

const schema = (name: string) =>
  z.fromJSONSchema(
    JSON.parse(readFileSync(new URL(`./${name}.schema.json`, import.meta.url), 'utf8')) as never,
  );
const line = schema('review-line');

describe('the published schemas', () => {
  it.each(KINDS)('hold for what is printed (%s)', (kind) => {
    for (const answer of [
      '',
      'I led it. '.repeat(20),
      'In 2023 I called nine customers and we rose from 4% to 9%.',
    ]) {
      const printed = lineOf('a-1', review(answer, { kind, timing: { seconds: 40 } }));
      expect(line.safeParse(JSON.parse(JSON.stringify(printed))).error).toBeUndefined();
    }
    expect(line.safeParse({ id: 3, error: 'this line is not JSON' }).success).toBe(true);
    expect(line.safeParse({ id: 3, state: 'reviewed', levels: { concise: 'superb' } }).success).toBe(false);
  });

  it('take the same lines in as the command does', () => {
    const lines = [
      { kind: 'behavioural', answer: 'x' },
      { id: 1, kind: 'craft', question: null, answer: '', role: 'pm', seconds: 3, expects: ['concise'] },
      { kind: 'chat', answer: 'x' },
      { kind: 'craft' },
      { kind: 'craft', answer: 'x', seconds: -1 },
    ];
    for (const one of lines) {
      expect(schema('batch-line').safeParse(one).success).toBe(BatchLine.safeParse(one).success);
    }
  });
});
