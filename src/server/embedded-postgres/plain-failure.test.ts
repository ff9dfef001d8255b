import { describe, expect, it } from 'vitest';
import { explainFileError, explainLastWords, StartFailure } from './plain-failure.ts';

const failure = (code: string) => Object.assign(new Error(code), { code });

describe('what the file system says', () => {
  it.each([
    ['EACCES', 'cannot write in /data'],
    ['EROFS', 'cannot write in /data'],
    ['ENOSPC', 'The disk that holds /data is full'],
    ['ENOTDIR', '/data is not a folder'],
  ])('%s becomes a sentence that says what to do', (code, words) => {
    const explained = explainFileError(failure(code), '/data');
    expect(explained).toBeInstanceOf(StartFailure);
    expect((explained as Error).message).toContain(words);
    expect((explained as Error).message).toMatch(/DEBRIEF_DATA|Free some room/);
  });

  it('leaves what it does not know as it is', () => {
    const strange = failure('EIO');
    expect(explainFileError(strange, '/data')).toBe(strange);
  });
});

describe('what PostgreSQL says before it ends', () => {
  it.each([
    ['FATAL:  could not write lock file "postmaster.pid": No space left on device', 'is full'],
    ['FATAL:  could not open file "base/1/2": Permission denied', 'may not write in /data'],
    ['FATAL:  database files are incompatible with server', 'another version of PostgreSQL'],
    ['PANIC:  could not locate a valid checkpoint record at 0/1', 'is damaged'],
    ['FATAL:  something new', 'FATAL:  something new. (More in'],
  ])('%s', (words, plain) => {
    const { message } = explainLastWords(`LOG:  starting\n${words}\n`, '/data', '/data/postgres.log');
    expect(message).toContain(plain);
    expect(message).toContain('/data/postgres.log');
  });
});
