import { describe, expect, it } from 'vitest';
import { asPlain, isDatabaseAway, isDiskFull, NotFound } from './errors.ts';

const coded = (code: string, options?: ErrorOptions) => Object.assign(new Error(code, options), { code });

describe('what an error means', () => {
  it.each(['ECONNREFUSED', 'CONNECT_TIMEOUT', 'CONNECTION_CLOSED', '57P01', '08006'])(
    '%s: the database is away',
    (code) => {
      expect(isDatabaseAway(coded(code))).toBe(true);
      expect(isDatabaseAway(new Error('Failed query', { cause: coded(code) }))).toBe(true);
      expect(isDatabaseAway(new AggregateError([coded('x'), coded(code)]))).toBe(true);
    },
  );

  it.each(['23505', '42P01', '57014'])('%s: it is there', (code) =>
    expect(isDatabaseAway(coded(code))).toBe(false),
  );

  it('knows a full disk, here and in the database', () => {
    expect(isDiskFull(coded('ENOSPC'))).toBe(true);
    expect(isDiskFull(new Error('Failed query', { cause: coded('53100') }))).toBe(true);
    expect(isDiskFull('ENOSPC')).toBe(false);
  });

  it('tells a person what it can, and nothing of a fault of ours', () => {
    expect(asPlain(coded('ECONNREFUSED'))).toMatchObject({ status: 503 });
    expect(asPlain(new Error('Failed query', { cause: coded('53100') }))).toMatchObject({ status: 507 });
    expect(asPlain(coded('23505'))).toBeUndefined();
  });

  it('does not go round in a circle of causes', () => {
    const error = new Error('a');
    error.cause = error;
    expect(isDatabaseAway(error)).toBe(false);
  });

  it('has a name and a status for each plain error', () => {
    expect(new NotFound()).toMatchObject({ name: 'NotFound', status: 404 });
  });
});
