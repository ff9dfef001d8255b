/** A debrief as one piece of text, for the keeper of drafts, and back. Pure: runs anywhere. */
import type { AskedRow, DebriefWords } from '#server/debriefs/debrief.ts';

/** What is written in lines, and what is chosen, on the whole. */
export const FIELDS = ['overall', 'observations', 'guesses', 'oneThing'] as const;
export type Field = (typeof FIELDS)[number];

/** How the lines are called on the page. */
export const LINE_NAMES: Record<Exclude<Field, 'overall'>, string> = {
  observations: 'Said or done',
  guesses: 'What you think it meant',
  oneThing: 'One thing to change',
};

/** What another window has otherwise, where this one has words of its own. */
export type OtherLine = { field: Exclude<Field, 'overall'>; text: string };

const rowOf = ({ id, asked, questionId, went, felt, followUp }: AskedRow): AskedRow => ({
  id,
  asked,
  questionId,
  went,
  felt,
  followUp,
});

const isBlank = (row: AskedRow) =>
  row.asked.trim() === '' && row.followUp.trim() === '' && row.went === '' && row.felt === '';

/** What a person says in a debrief, in a fixed order and without rows in which nothing is said. */
export function wordsOf(debrief: DebriefWords): DebriefWords {
  const { overall, observations, guesses, oneThing, questions } = debrief;
  const said = questions.filter((row) => !isBlank(row)).map(rowOf);
  return { overall, observations, guesses, oneThing, questions: said };
}

/** The same debrief is always the same text. */
export const asText = (debrief: DebriefWords): string => JSON.stringify(wordsOf(debrief));

/** Undefined when it is no debrief: an older Debrief may have kept it. */
export function fromText(text: string): DebriefWords | undefined {
  try {
    const read = JSON.parse(text) as Partial<DebriefWords> | null;
    const whole =
      FIELDS.every((field) => typeof read?.[field] === 'string') &&
      Array.isArray(read?.questions) &&
      read.questions.every(({ id, asked }) => typeof id === 'string' && typeof asked === 'string');
    return whole ? wordsOf(read as DebriefWords) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Two windows' words together, both begun from the same: what only the other changed is taken, rows of both
 * stay, and where both changed one line this window's stands and the other's is offered.
 */
export function merged(
  mine: DebriefWords,
  begunFrom: DebriefWords,
  theirs: DebriefWords,
): { words: DebriefWords; other: OtherLine[] } {
  const words = { ...mine };
  const other: OtherLine[] = [];
  for (const field of FIELDS) {
    if (theirs[field] === mine[field] || theirs[field] === begunFrom[field]) continue;
    if (mine[field] === begunFrom[field]) Object.assign(words, { [field]: theirs[field] });
    else if (field !== 'overall' && theirs[field].trim() !== '') other.push({ field, text: theirs[field] });
  }
  const had = new Map(begunFrom.questions.map((row) => [row.id, JSON.stringify(rowOf(row))]));
  const has = new Map(theirs.questions.map((row) => [row.id, rowOf(row)]));
  const unchanged = (row: AskedRow) => had.get(row.id) === JSON.stringify(rowOf(row));
  words.questions = [
    // A row that the other window deleted and this one left alone is gone.
    ...mine.questions.flatMap((row) => (unchanged(row) ? (has.get(row.id) ?? []) : row)),
    ...theirs.questions.filter(({ id }) => !had.has(id) && !mine.questions.some((row) => row.id === id)),
  ];
  return { words, other };
}

/** A name for a new row; `crypto.randomUUID` is not there on a plain http address. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const blankRow = (id: string): AskedRow => ({
  id,
  asked: '',
  questionId: null,
  went: '',
  felt: '',
  followUp: '',
});
