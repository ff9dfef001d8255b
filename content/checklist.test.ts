import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseChecklist, readChecklist } from './checklist.ts';
import { contentFolder } from './folder.ts';
import { readQuestions } from './questions.ts';

const yaml = readFileSync(join(contentFolder(), 'checklist.yaml'), 'utf8');
const bank = readQuestions();
const items = readChecklist().flatMap((part) => part.items);

it('has what the sources ask for: research, pages, stories, data, a sceptic, questions', () => {
  const ids = items.map(({ id }) => id);
  for (const id of ['research-positioning', 'one-pager', 'teardowns', 'stories-told', 'data', 'mock'])
    expect(ids).toContain(id);
  expect(items.find(({ id }) => id === 'teardowns')?.done).toMatchObject({ by: 'pages', need: 3 });
});

it.each(items)('$id can be done: it counts something that there is enough of, and says where', (item) => {
  const { done, to } = item;
  if (done.by === 'person') return;
  expect(to).toBeDefined();
  if (done.by !== 'answers') return;
  const fitting = bank.filter(
    ({ kind, topic }) => done.kinds?.includes(kind) || done.topics?.includes(topic),
  );
  expect(fitting.length).toBeGreaterThan(done.need);
});

it('is in plain words, with nothing said twice', () => {
  const prose = items.flatMap(({ title, why }) => [title, why]);
  expect(new Set(prose).size).toBe(prose.length);
  expect(prose.join(' ')).not.toMatch(/!|\p{Extended_Pictographic}|["']/u);
});

describe('it is refused', () => {
  it.each<[string, (text: string) => string, string]>([
    ['an item twice', (text) => text.replace('id: mock', 'id: data'), 'data stands twice'],
    ['a kind nobody knows', (text) => text.replace('kinds: [company]', 'kinds: [chat]'), 'kinds'],
    ['answers to nothing', (text) => text.replace('kinds: [company], ', ''), 'Answers to what?'],
    ['a way of knowing that there is not', (text) => text.replace('{ by: days', '{ by: magic'), 'done'],
    ['a link that leaves', (text) => text.replace('path: /history', 'path: "https://example.org"'), 'path'],
    ['a part nobody reads', (text) => text.replace('id: mock', 'id: mock\n        rank: 1'), 'rank'],
  ])('with %s', (_what, change, said) => {
    expect(change(yaml)).not.toBe(yaml);
    expect(() => parseChecklist(change(yaml))).toThrow(said);
  });
});
