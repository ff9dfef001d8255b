import { describe, expect, it } from 'vitest';
import { chooseDraft } from './choose-draft.ts';

const at = (minute: number) => new Date(Date.UTC(2026, 0, 1, 12, minute));
const server = (text: string, version: number, minute: number) => ({ text, version, updatedAt: at(minute) });
const local = (text: string, version: number, minute: number, saved = false) => ({
  text,
  version,
  at: at(minute).getTime(),
  saved,
});

describe('chooseDraft', () => {
  it('begins empty when nobody kept anything', () => {
    expect(chooseDraft(undefined, undefined)).toEqual({ text: '', version: 0, unsaved: false });
  });

  it('goes on with the words the server never got', () => {
    expect(chooseDraft(server('In May', 3, 1), local('In May we', 3, 0))).toEqual({
      text: 'In May we',
      version: 3,
      unsaved: true,
    });
  });

  it('takes the server where the browser knows it was saved', () => {
    expect(chooseDraft(server('from the other window', 5, 9), local('old', 3, 1, true)).text).toBe(
      'from the other window',
    );
  });

  it('lets the newer win and offers the other when both went on', () => {
    const newerHere = chooseDraft(server('theirs', 5, 1), local('mine', 3, 2));
    expect(newerHere).toMatchObject({ text: 'mine', version: 5, unsaved: true, other: { text: 'theirs' } });
    const newerThere = chooseDraft(server('theirs', 5, 2), local('mine', 3, 1));
    expect(newerThere).toMatchObject({ text: 'theirs', unsaved: false, other: { text: 'mine' } });
  });

  it('never offers nothing in place of something', () => {
    expect(chooseDraft(server('theirs', 5, 1), local('   ', 3, 2)).text).toBe('theirs');
    expect(chooseDraft(server('', 5, 2), local('mine', 3, 1))).toMatchObject({ text: 'mine', unsaved: true });
  });
});
