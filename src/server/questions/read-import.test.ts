import { describe, expect, it } from 'vitest';
import { howToRead, readImport } from './read-import.ts';
import { readFileText } from '#server/csv/read-table.ts';
import { withoutControls } from '#server/plain-text.ts';
import { ROOM } from './read-questions-file.ts';

const otherwise = {
  kind: 'behavioural',
  topic: 'influence',
  roles: ['pmm'],
  round: 'final',
  seniority: 'lead',
} as const;
const read = (text: string, how: object = {}) =>
  readImport(withoutControls(text), howToRead.parse({ otherwise, ...how }));
const taken = (text: string, how?: object) =>
  read(text, how).rows.map(({ line, question }) => [line, question.text]);

describe('one question a line', () => {
  it('takes every line with words, without the marks of a list, and numbers them as the file does', () => {
    const { form, rows, bad } = read(
      '\uFEFF1. Why us?\r\n\r\n- Why now?\n   \n• Why you, and not them?\n2 weeks or 3?',
    );
    expect(form).toBe('lines');
    expect(rows.map(({ line, question }) => [line, question.text])).toEqual([
      [1, 'Why us?'],
      [3, 'Why now?'],
      [5, 'Why you, and not them?'],
      [6, '2 weeks or 3?'],
    ]);
    expect(rows[0]?.question).toMatchObject({ ...otherwise, asks: '', companies: [], source: '' });
    expect(bad).toEqual([]);
  });

  it('names a line that is too long or too short, and keeps the others', () => {
    const { rows, bad } = read(`Why us?\n${'x'.repeat(2_001)}\n?!\nWhy now?`);
    expect(rows.map(({ line }) => line)).toEqual([1, 4]);
    expect(bad).toEqual([
      { line: 2, reason: 'A question may have 2,000 characters.' },
      { line: 3, reason: 'Write the question, as it was asked.' },
    ]);
  });
});

describe('a table', () => {
  it('takes follow-ups from one cell, a line each or with bars between', () => {
    const csv =
      'Question,Follow-ups\nWhy us?,"- And why now?\n2. Why you?"\nWhy not?,Says who? | Since when?';
    const { columns, rows } = read(csv);
    expect(columns).toEqual({ text: 0, followUps: 1 });
    expect(rows.map(({ question }) => question.followUps)).toEqual([
      ['And why now?', 'Why you?'],
      ['Says who?', 'Since when?'],
    ]);
  });

  it('is told by its heading, and its columns by their names', () => {
    const csv = [
      'Company;Question;Type;Level;Role;Stage;Notes',
      'Acme, Globex;"Tell me about ""the"" launch;',
      'you led";Failure;senior;both;case;Do they own it?',
      ';Why us?;;;;;',
    ].join('\n');
    const { form, separator, heading, columns, rows, bad, headings } = read(csv);
    expect([form, separator, heading]).toEqual(['table', 'semicolon', true]);
    expect(columns).toEqual({ companies: 0, text: 1, kind: 2, seniority: 3, roles: 4, round: 5, asks: 6 });
    expect(headings[1]).toEqual({ name: 'Question', sample: 'Tell me about "the" launch;\nyou led' });
    expect(rows).toEqual([
      {
        line: 2,
        question: {
          text: 'Tell me about "the" launch;\nyou led',
          kind: 'failure',
          topic: 'influence',
          roles: ['pmm', 'pm'],
          round: 'case',
          seniority: 'senior',
          asks: 'Do they own it?',
          followUps: [],
          companies: ['Acme', 'Globex'],
          source: '',
        },
      },
      {
        line: 4,
        question: { ...otherwise, text: 'Why us?', asks: '', followUps: [], companies: [], source: '' },
      },
    ]);
    expect(bad).toEqual([]);
  });

  it('names rows that cannot be taken, each with its line', () => {
    const csv = `question,kind,topic\n\nWhy us?,cooking,\n,craft,\nWhy now?,craft,Weather\nWhy "you"?,craft\n`;
    const { rows, bad } = read(csv);
    expect(rows.map(({ line, question }) => [line, question.text])).toEqual([[6, 'Why "you"?']]);
    expect(bad).toEqual([
      { line: 3, reason: 'There is no kind “cooking”.' },
      { line: 4, reason: 'There is no question in this row.' },
      { line: 5, reason: 'There is no topic “Weather”.' },
    ]);
  });

  it('reads on after a quotation mark that never closes', () => {
    const { rows, bad } = read('question\nWhy us?\n"Why now?\nWhy you?\n');
    expect(rows.map(({ line, question }) => [line, question.text])).toEqual([
      [2, 'Why us?'],
      [4, 'Why you?'],
    ]);
    expect(bad).toEqual([{ line: 3, reason: 'A quotation mark opens here and never closes.' }]);
  });

  it('gives up after twenty of them, soon', () => {
    const { bad } = read(`question\n${'"x\n'.repeat(100_000)}`);
    expect(bad).toHaveLength(21);
    expect(bad.at(-1)?.reason).toContain('Nothing after it was read');
  });

  it('is mapped otherwise when that is said', () => {
    const csv = 'Why us?\tAcme\nWhy now?\tGlobex';
    expect(taken(csv)).toEqual([
      [1, 'Why us?\tAcme'],
      [2, 'Why now?\tGlobex'],
    ]);
    const how = { form: 'table', separator: 'tab', heading: false, columns: { text: '0', companies: '1' } };
    expect(read(csv, how).rows.map(({ question }) => question.companies)).toEqual([['Acme'], ['Globex']]);
    expect(taken(csv, { ...how, heading: true })).toEqual([[2, 'Why now?']]);
  });
});

it('refuses more than 2,000 rows in both forms', () => {
  const many = Array.from({ length: 2_001 }, (_, at) => `Question ${at}`).join('\n');
  for (const text of [many, `question\n${many}`]) expect(() => read(text)).toThrow('2,000 questions');
  expect(taken(many.slice(many.indexOf('\n') + 1))).toHaveLength(2_000);
});

describe('a file', () => {
  const bytes = (...parts: (number[] | Uint8Array)[]) =>
    Buffer.concat(parts.map((part) => Buffer.from(part)));
  it('is read as UTF-8, or as the UTF-16 that its mark says', () => {
    expect(readFileText(Buffer.from('\uFEFFWas läuft?\r\nGut.'), ROOM)).toBe('Was läuft?\nGut.');
    expect(readFileText(bytes([0xff, 0xfe], Buffer.from('Wäre es?', 'utf16le')), ROOM)).toBe('Wäre es?');
  });
  it('loses what cannot be stored', () =>
    expect(readFileText(Buffer.from('a\u0000b\u0007c\td'), ROOM)).toBe('abc\td'));
  it('is refused when it is no text or too large', () => {
    expect(() => readFileText(bytes([0x89, 0x50, 0x4e, 0x47, 0xff]), ROOM)).toThrow('no text in UTF-8');
    expect(() => readFileText(new Uint8Array(ROOM.bytes + 1), ROOM)).toThrow('1 MB');
  });
});
