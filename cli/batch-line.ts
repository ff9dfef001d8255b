import { z } from 'zod';
import { CRITERIA, KINDS, type Settings } from '#engine';

/** Characters of an answer: ten times what the pages take, so that whole interviews pass. */
export const MAX_ANSWER = 200_000;
const MAX_QUESTION = 2_000;

/** Repeated in the line out as it came; a whole number above this one is another one once it was read. */
const isId = (given: unknown): boolean =>
  typeof given === 'string' || (typeof given === 'number' && Math.abs(given) <= Number.MAX_SAFE_INTEGER);

export const Id = z.custom<string | number>(isId, {
  error: ({ input }) =>
    typeof input === 'number'
      ? 'is a number that cannot be repeated exactly; write it as text'
      : 'must be text or a number',
});

/** One line in. Unknown keys are let through: labelled files carry more than an answer. */
export const BatchLine = z.object(
  {
    id: Id.nullish(),
    kind: z.enum(KINDS, oneOfThese(KINDS)),
    question: text(MAX_QUESTION).nullish(),
    answer: text(MAX_ANSWER),
    role: z.enum(['pmm', 'pm'], oneOfThese(['pmm', 'pm'])).nullish(),
    seconds: z.number('must be a number').positive('must be above 0').nullish(),
    expects: z
      .array(
        z.enum(CRITERIA, { error: ({ input }) => `${JSON.stringify(input)} is not a criterion` }),
        'must be a list',
      )
      .nullish(),
  },
  'the line must be one JSON object',
);
export type BatchLine = z.infer<typeof BatchLine>;

function text(most: number) {
  return z
    .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be text') })
    .max(most, { error: ({ input }) => tooLong(String(input).length, most) });
}

/** How it is said that a text is too long; both in characters. */
export function tooLong(length: number, most: number): string {
  const say = (count: number) => count.toLocaleString('en-GB');
  return `is too long: ${say(length)} characters; at most ${say(most)} are read`;
}

function oneOfThese(values: readonly string[]) {
  return {
    error: ({ input }: { input?: unknown }) =>
      input === undefined ? 'is missing' : `${JSON.stringify(input)} is not one of ${values.join(', ')}`,
  };
}

/** The reviewer's settings for a line. */
export function settingsOf(line: Omit<BatchLine, 'answer' | 'id'>): Settings {
  return {
    kind: line.kind,
    role: line.role ?? 'pmm',
    ...(line.question ? { question: line.question } : {}),
    ...(line.seconds ? { timing: { seconds: line.seconds } } : {}),
    ...(line.expects ? { expects: line.expects } : {}),
  };
}
