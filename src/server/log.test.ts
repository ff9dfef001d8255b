import { expect, it } from 'vitest';
import { createLog } from './log.ts';

function lines() {
  const kept: string[] = [];
  const log = createLog(
    (line) => kept.push(line),
    () => new Date(0),
  );
  return { log, kept };
}

it('writes one object a line, with the fields that every line carries', () => {
  const { log, kept } = lines();
  log.with({ requestId: 'r1' }).info('saved', { words: 'two\nlines' });
  expect(kept).toHaveLength(1);
  expect(kept[0]).not.toContain('\n');
  expect(JSON.parse(kept[0] ?? '')).toEqual({
    time: '1970-01-01T00:00:00.000Z',
    level: 'info',
    event: 'saved',
    requestId: 'r1',
    words: 'two\nlines',
  });
});

it('tells an error and its cause, but not what somebody typed', () => {
  const { log, kept } = lines();
  const cause = Object.assign(new Error('too long'), { code: '22001' });
  log.error('failed', { error: new Error('Failed query: insert …\nparams: my secret answer', { cause }) });
  expect(kept[0]).not.toContain('secret');
  expect(JSON.parse(kept[0] ?? '')).toMatchObject({
    error: { message: 'A query failed.', cause: { message: 'too long', code: '22001' } },
  });
});
