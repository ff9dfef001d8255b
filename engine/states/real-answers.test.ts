import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SILENT } from '../model/model.ts';
import { readAnswer } from '../read-answer.ts';
import type { Kind } from '../rubric.ts';
import { stateOf } from './index.ts';
import { withoutInstructions } from './instruction.ts';

/** A line is a whole answer, or a passage in three versions with what stands around it. */
type Line = {
  id: string;
  kind: Kind;
  question: string;
  answer?: string;
  before?: string;
  clear?: string;
  after?: string;
};

const folder = new URL('../../content/labelled/', import.meta.url);
const lines = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Line);

const textOf = ({ answer, before, clear, after }: Line): string =>
  answer ?? [before, clear, after].join(' ').trim();

function stateIn({ kind, question }: Line, text: string): string {
  const settings = { kind, question };
  const given = readAnswer(text, settings, SILENT);
  const heeded = withoutInstructions(given, (shorter) => readAnswer(shorter, settings, SILENT));
  return heeded.answer.words < given.words ? 'cut' : stateOf(heeded).state;
}

it('real answers are reviewed, and nothing of them is taken for an instruction', () => {
  const others = lines.flatMap((line) => {
    const state = stateIn(line, textOf(line));
    return state === 'reviewed' ? [] : [`${line.id}: ${state}`];
  });
  expect(others).toEqual([]);
});

it('their first 25 words are reviewed too, but for a few that open as a bare list or far from work', () => {
  const states = lines.map((line) => stateIn(line, textOf(line).split(/\s+/).slice(0, 25).join(' ')));
  const others = states.filter((state) => state !== 'reviewed');
  expect(others.filter((state) => state !== 'word-list' && state !== 'off-question')).toEqual([]);
  expect(others.length / states.length).toBeLessThan(0.005);
});
