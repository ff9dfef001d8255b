/** Readiness in words: what was said, by whom, and how much there is to go on. Pure: runs anywhere. */
import type { Level } from '#engine/rubric.ts';

type Witness = 'reviewer' | 'self' | 'interviewer';

export const WITNESS_NAMES: Record<Witness, string> = {
  reviewer: 'Reviewer',
  self: 'You',
  interviewer: 'Interviewers',
};

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

/** "one remark: too little to say", "4 remarks from 3 companies": what interviewers said, with how much of it there is. */
export function heardLine({ remarks, companies }: { remarks: number; companies: number }): string {
  const said = remarks === 1 ? 'one remark' : `${remarks} remarks`;
  const from = companies === 1 ? 'one company' : `${companies} companies`;
  return remarks < 3 ? `${said}: too little to say` : `${said} from ${from}`;
}

/** "clear, partial, missing": one witness's last levels, oldest first. */
export const levelsLine = (levels: readonly Level[]): string => levels.join(', ');

/** "partial, 3 answers"; of interviewers, "partial, 3 remarks" */
export const cellWords = (
  { level, answers }: { level: Level; answers: number },
  what: 'answer' | 'remark' = 'answer',
): string => `${level}, ${counted(answers, what)}`;

/** A whole line of the map: "week of 2 Mar: partial, 3 answers; week of 9 Mar: clear, 1 answer". */
export function rowWords(
  weeks: readonly string[],
  cells: readonly ({ level: Level; answers: number } | undefined)[],
  what: 'answer' | 'remark' = 'answer',
): string {
  return cells
    .flatMap((cell, at) => (cell ? [`week of ${weeks[at]}: ${cellWords(cell, what)}`] : []))
    .join('; ');
}

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** "6 of 9 went on; 35% to 88% would fit that" */
export const shareWords = ({
  on,
  rounds,
  low,
  high,
}: {
  on: number;
  rounds: number;
  low: number;
  high: number;
}): string =>
  `${on} of ${counted(rounds, 'round')} went on; ${percent(low)} to ${percent(high)} would fit that`;
