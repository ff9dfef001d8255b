import { z } from 'zod';
import { FELT, OVERALL, WENT, type Felt, type Overall, type Went } from '#content/debrief-words.ts';
import { questionId } from '#server/questions/question-id.ts';
import { draftWords } from '#server/typed-words.ts';

/** Questions that one round can have; a day of interviews is several rounds. */
export const MOST_ASKED = 40;
export const MAX_ASKED = 2_000;
export const MAX_LINE = 1_000;
export const MAX_SIGNALS = 4_000;

const oneOf = <T extends string>(names: readonly [T, ...T[]]) =>
  z.enum(['', ...names], 'Choose one of them.');

/** One question that came. */
export const askedShape = z.object({
  id: z.uuid('The rows of the form have lost their names. Load the page again; what is saved is kept.'),
  asked: draftWords('A question', MAX_ASKED),
  questionId: questionId.nullish().transform((id) => id ?? null),
  went: oneOf(WENT).default(''),
  felt: oneOf(FELT).default(''),
  followUp: draftWords('What they asked after', MAX_LINE).default(''),
});

/** All that a person writes in a debrief. */
export const debriefShape = z.object({
  overall: oneOf(OVERALL).default(''),
  observations: draftWords('What you noticed', MAX_SIGNALS).default(''),
  guesses: draftWords('What you think it meant', MAX_SIGNALS).default(''),
  oneThing: draftWords('The one thing', MAX_LINE).default(''),
  questions: z
    .array(askedShape)
    .max(MOST_ASKED, `A debrief holds ${MOST_ASKED} questions. Leave out the smallest of them.`)
    .default([])
    .transform((rows) => rows.filter((row) => !isBlank(row)))
    .refine((rows) => new Set(rows.map(({ id }) => id)).size === rows.length, 'A row came twice.'),
});

/** A row in which nothing is said. */
export const isBlank = (row: { asked: string; followUp: string; went: string; felt: string }): boolean =>
  row.asked.trim() === '' && row.followUp.trim() === '' && row.went === '' && row.felt === '';

export type AskedRow = {
  id: string;
  asked: string;
  questionId: string | null;
  went: Went | '';
  felt: Felt | '';
  followUp: string;
};

/** A debrief as a person writes it. */
export type DebriefWords = {
  overall: Overall | '';
  observations: string;
  guesses: string;
  oneThing: string;
  questions: AskedRow[];
};

/** A question that came, with what became of it. */
export type Asked = AskedRow & {
  /** The question it is, in the bank's words; null when it is not said, or is no longer there. */
  same: { id: string; text: string } | null;
  /** Where it stands in the transcript, and the attempt as which the answer was kept. */
  heardAt: number | null;
  attemptId: string | null;
};

/** A debrief as it is kept. Version 0: nothing is kept yet. */
export type Debrief = Omit<DebriefWords, 'questions'> & {
  interviewId: string;
  version: number;
  updatedAt: Date;
  questions: Asked[];
};

/** Whether there is nothing in it to keep. */
export const saysNothing = ({ overall, questions, ...lines }: DebriefWords): boolean =>
  overall === '' && Object.values(lines).every((text) => text.trim() === '') && questions.every(isBlank);
