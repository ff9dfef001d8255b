import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CRITERIA } from '#engine/rubric.ts';
import { contentFolder } from './folder.ts';
import { parseCriterion, readRubric } from './rubric.ts';
import { parseSources, readSources } from './sources.ts';

const sentences = (text: string) => text.split(/[.?](?=\s|$)/).filter((part) => part.trim()).length;

describe('the rubric', () => {
  it('has one page a criterion, and no page beside them', () => {
    const files = readdirSync(join(contentFolder(), 'rubric')).map((name) => name.replace(/\.md$/, ''));
    expect(files.sort()).toEqual([...CRITERIA].sort());
    expect([...readRubric().keys()]).toEqual([...CRITERIA]);
  });

  it.each([...readRubric().values()])('$id is short, and its examples differ', (page) => {
    expect(sentences(page.tells)).toBe(2);
    const examples = Object.values(page.levels).map((level) => level.example);
    expect(new Set(examples).size).toBe(3);
    for (const example of examples) expect(example).toMatch(/“|"/);
    const prose = [page.tells, page.trap, page.mend, ...Object.values(page.levels).map((l) => l.meaning)];
    expect(prose.join(' ')).not.toMatch(/!|\p{Extended_Pictographic}/u);
  });

  it('says which page is wrong, and how', () => {
    expect(() => parseCriterion('focus', 'Focus')).toThrow(
      'content/rubric/focus.md: it must begin with front matter',
    );
    expect(() => parseCriterion('focus', '---\nid: focus\n---\nx')).toThrow(/title/);
    const good = '---\nid: focus\ntitle: Focus\nshort: Who is it for?\nsources: [editors]\n---\nIt tells.\n';
    expect(() => parseCriterion('concise', good)).toThrow('its id says focus');
    expect(() => parseCriterion('focus', good)).toThrow('the part "Clear" is missing');
    expect(() => parseCriterion('focus', `${good}\n## Clear\nNo example.\n`)).toThrow(
      'needs a sentence and an example',
    );
  });
});

describe('the sources', () => {
  it('has an entry for each that the engine may name', () => {
    expect(readSources().get('bangerter-2014')?.url).toContain('s10869-014-9350-0');
  });

  it('refuses an unknown, a double, a misgraded and an absent source', () => {
    const source = (id: string, grade: string) =>
      `- {id: ${id}, short: Somebody, title: A title, by: Somebody, grade: ${grade}, says: Something long enough to be said.}\n`;
    expect(() => parseSources(source('nobody', 'claim'))).toThrow(/id/);
    expect(() => parseSources(source('editors', 'claim').repeat(2))).toThrow('stands there twice');
    expect(() => parseSources(source('editors', 'research'))).toThrow('is graded claim in the engine');
    expect(() => parseSources(source('editors', 'claim'))).toThrow('no entry for');
  });
});
