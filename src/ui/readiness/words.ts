/** Readiness in words: what was said, by whom, and how much there is to go on. Pure: runs anywhere. */
import type { Level } from '#engine/rubric.ts';

type Witness = 'reviewer' | 'self';

export const WITNESS_NAMES: Record<Witness, string> = { reviewer: 'Reviewer', self: 'You' };

const counted = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

type Evidence = {
  answers: number;
  questions: number;
  standing: 'unasked' | 'little' | 'not-clear' | 'clear';
};

/** "2 answers: too little to say", "6 answers to 2 questions", "4 answers, all to one question". */
export function evidenceLine({ answers, questions, standing }: Evidence): string {
  if (standing === 'unasked') return 'no answer yet';
  if (standing === 'little') return `${counted(answers, 'answer')}: too little to say`;
  if (questions === 1) return `${counted(answers, 'answer')}, all to one question`;
  return `${counted(answers, 'answer')} to ${counted(questions, 'question')}`;
}

/** "clear, partial, missing": one witness's last levels, oldest first. */
export const levelsLine = (levels: readonly Level[]): string => levels.join(', ');

/** "partial, 3 answers" */
export const cellWords = ({ level, answers }: { level: Level; answers: number }): string =>
  `${level}, ${counted(answers, 'answer')}`;

/** A whole line of the map: "week of 2 Mar: partial, 3 answers; week of 9 Mar: clear, 1 answer". */
export function rowWords(
  weeks: readonly string[],
  cells: readonly ({ level: Level; answers: number } | undefined)[],
): string {
  return cells.flatMap((cell, at) => (cell ? [`week of ${weeks[at]}: ${cellWords(cell)}`] : [])).join('; ');
}
