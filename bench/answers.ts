/** What is timed: the whole answers in content/labelled, which people who train the reviewer wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Kind, Role, Settings } from '#engine';

export type Timed = { answer: string; settings: Settings };

type Labelled = { kind: Kind; role: Role; question: string; answer?: string };

const FOLDER = new URL('../content/labelled/', import.meta.url);

/** Every whole answer, in the order of the files. */
export function wholeAnswers(): Timed[] {
  return readdirSync(FOLDER)
    .filter((name) => /^answers\..*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line) as Labelled)
    .flatMap(({ kind, role, question, answer }) =>
      answer === undefined ? [] : [{ answer, settings: { kind, role, question } }],
    );
}

export const wordsIn = (text: string): number => text.split(/\s+/).length;

/** `count` texts of just so many words, each made of other answers of its kind, end to end. */
export function ofLength(words: number, count: number): Timed[] {
  const all = wholeAnswers();
  return Array.from({ length: count }, (_, i) => {
    const { settings } = all[i % all.length]!;
    const alike = all.filter((entry) => entry.settings.kind === settings.kind);
    const said: string[] = [];
    for (let k = i; said.length < words; k++) said.push(...alike[k % alike.length]!.answer.split(/\s+/));
    return { answer: said.slice(0, words).join(' '), settings };
  });
}
