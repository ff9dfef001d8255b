/**
 * An answer to another question told from an answer to this one, however unusual: every good whole answer of the
 * labelled ones under its own question, and under the question of another one, in turn of its own kind and of
 * another kind. The signs' weights were learned from the answers under their own questions; swaps taught them nothing.
 */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { review } from '#server/reviewer.ts';
import type { Kind, LevelOrNone, Role } from '../../rubric.ts';

type Line = {
  id: string;
  kind: Kind;
  role: Role;
  question: string;
  answer: string;
  levels: Record<string, string>;
};

const FOLDER = new URL('../../../content/labelled/', import.meta.url);
const lines = ['g', 'h'].flatMap((hand) =>
  readFileSync(new URL(`answers.${hand}.jsonl`, FOLDER), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Line),
);
const good = lines.filter(({ levels }) => levels['on-question'] === 'clear');
const levelUnder = ({ answer, role }: Line, { kind, question }: Line): LevelOrNone | undefined =>
  review(answer, { kind, role, question }).criteria.find(({ criterion }) => criterion === 'on-question')
    ?.level;

/** The next answer of the same kind, or of another, with another question. */
function other(index: number, same: boolean): Line {
  const own = good[index]!;
  const fits = (line: Line) => (line.kind === own.kind) === same && line.question !== own.question;
  return [...good.slice(index + 7), ...good].find(fits)!;
}

const CASES: readonly Kind[] = ['gtm-case', 'analysis-case'];
const pairs = good.map((line, i) => ({ line, asked: other(i, i % 2 === 0), same: i % 2 === 0 }));
const share = (list: readonly boolean[]) => list.filter(Boolean).length / list.length;

describe('answers under their own question and under another', () => {
  const own = good.map((line) => levelUnder(line, line) === 'clear');
  const swapped = pairs.map(({ line, asked }) => levelUnder(line, asked) !== 'clear');

  it('more than two hundred pairs, half of them within a kind', () => {
    expect(pairs.length).toBeGreaterThan(200);
    expect(pairs.filter(({ same }) => same).length).toBe(Math.ceil(pairs.length / 2));
  });

  it('a good answer is hardly ever called one to something else', () => {
    expect(share(own)).toBeGreaterThanOrEqual(0.95);
  });

  /** What is reached, and no bar to be proud of: stories, openings and questions back fit many questions of their kind. */
  it('an answer to another question is told', () => {
    const within = share(swapped.filter((_, i) => pairs[i]!.same));
    const across = share(swapped.filter((_, i) => !pairs[i]!.same));
    expect(within).toBeGreaterThanOrEqual(0.3);
    expect(across).toBeGreaterThanOrEqual(0.35);
  });

  it('where the question names a product and a place, most swaps are told', () => {
    const named = swapped.filter((_, i) => pairs[i]!.same && CASES.includes(pairs[i]!.asked.kind));
    expect(share(named)).toBeGreaterThanOrEqual(0.75);
  });
});
