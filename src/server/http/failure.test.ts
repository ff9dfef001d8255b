import { describe, expect, it } from 'vitest';
import { BadInput } from '#server/errors.ts';
import { asFailure } from './failure.ts';

const coded = (code: string) => Object.assign(new Error('Failed'), { code });

describe('a form that cannot be saved comes back with what was typed', () => {
  it.each([
    ['a refusal', new BadInput('Say more.'), 400, 'Say more.'],
    ['the database is away', coded('ECONNREFUSED'), 503, 'The database is away just now'],
    ['the disk is full', coded('53100'), 507, 'The disk is full'],
  ])('%s', (_what, error, status, problem) => {
    const failure = asFailure(error, { text: 'Mine' });
    expect(failure).toMatchObject({ status, data: { text: 'Mine' } });
    expect(failure.data.problem).toContain(problem);
  });

  it('but not when it is a fault of ours', () => {
    expect(() => asFailure(coded('23505'), {})).toThrow('Failed');
  });
});
