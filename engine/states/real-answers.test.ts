import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
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
const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
const linesOf = (name: string) =>
  readFileSync(new URL(name, folder), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);

const textOf = ({ answer, before, clear, after }: Line): string =>
  answer ?? [before, clear, after].join(' ').trim();

function stateIn({ kind, question }: Line, text: string): string {
  const settings = { kind, question };
  const given = readAnswer(text, settings, SILENT);
  const heeded = withoutInstructions(given, (shorter) => readAnswer(shorter, settings, SILENT));
  return heeded.answer.words < given.words ? 'cut' : stateOf(heeded).state;
}

describe('real answers are reviewed, and nothing of them is taken for an instruction', () => {
  it.each(files)('%s', (name) => {
    const others = linesOf(name).flatMap((line) => {
      const state = stateIn(line, textOf(line));
      return state === 'reviewed' ? [] : [`${line.id}: ${state}`];
    });
    expect(others).toEqual([]);
  });
});

describe('their first 25 words are reviewed too', () => {
  const opening = (line: Line) => textOf(line).split(/\s+/).slice(0, 25).join(' ');
  const known = new Map<string, string[]>();
  const statesOf = (name: string) => {
    const states = known.get(name) ?? linesOf(name).map((line) => stateIn(line, opening(line)));
    known.set(name, states);
    return states;
  };

  it.each(files)('%s, but for a few that open as a bare list or far from work', (name) => {
    const others = statesOf(name).filter((state) => state !== 'reviewed');
    expect(others.filter((state) => state !== 'word-list' && state !== 'off-question')).toEqual([]);
  });

  it('are hardly ever those few', () => {
    const states = files.flatMap(statesOf);
    const others = states.filter((state) => state !== 'reviewed');
    expect(others.length / states.length).toBeLessThan(0.005);
  });
});
