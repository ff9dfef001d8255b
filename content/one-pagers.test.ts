import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dump } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { contentFolder } from './folder.ts';
import { FORMS } from './one-pager-fields.ts';
import { parseSheet, readSheets } from './one-pagers.ts';
import { parse } from './yaml.ts';

const raw = () =>
  parse(readFileSync(join(contentFolder(), 'one-pagers', 'teardown.yaml'), 'utf8')) as {
    fields: { id: string; prompt: string }[];
    criteria: Record<string, string>;
    examples: { fields: Record<string, string>; by: string }[];
  };

it('both forms are there, every prompt is one line and no two fields are called alike', () => {
  expect([...readSheets().keys()]).toEqual(FORMS);
  for (const { fields } of readSheets().values()) {
    expect(new Set(fields.map(({ label }) => label)).size).toBe(fields.length);
    for (const { prompt } of fields) expect(prompt).not.toContain('\n');
  }
});

it('every example says that it is invented, who wrote it, and goes on one sheet', () => {
  for (const { examples } of readSheets().values())
    for (const { about, by, fields } of examples) {
      expect(about).toContain('invented');
      expect(by).toContain('editors');
      expect(Object.values(fields).join(' ').length).toBeLessThan(2600);
    }
});

describe('a sheet is refused', () => {
  const changed = (change: (sheet: ReturnType<typeof raw>) => void) => {
    const sheet = raw();
    change(sheet);
    return () => parseSheet('teardown', dump(sheet));
  };
  it('or read, when all is well', () => expect(changed(() => {})()).toMatchObject({ form: 'teardown' }));
  it.each<[string, (sheet: ReturnType<typeof raw>) => void, string]>([
    ['a field that is absent', ({ fields }) => fields.pop(), 'its fields must be'],
    ['a field of the other form', ({ fields }) => (fields[0]!.id = 'segment'), 'its fields must be'],
    ['an example with a hole', ({ examples }) => delete examples[0]!.fields['speed'], 'has no speed'],
    [
      'a part nobody reads',
      ({ examples }) => (examples[0]!.fields['moral'] = 'Be good, and be kind.'),
      'moral',
    ],
    [
      'a criterion at home elsewhere',
      ({ criteria }) => (criteria['focus'] = 'segment'),
      'belongs in segment',
    ],
    ['a prompt without words', ({ fields }) => (fields[0]!.prompt = ''), 'prompt'],
  ])('%s', (_what, change, said) => expect(changed(change)).toThrow(said));
});
