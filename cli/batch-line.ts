import { z } from 'zod';
import { CRITERIA, KINDS, type Settings } from '#engine';

/** One line in. Unknown keys are let through: labelled files carry more than an answer. */
export const BatchLine = z.object({
  id: z.union([z.string(), z.number()]).nullish(),
  kind: z.enum(KINDS),
  question: z.string().max(2_000).nullish(),
  answer: z.string().max(200_000),
  role: z.enum(['pmm', 'pm']).nullish(),
  seconds: z.number().positive().nullish(),
  expects: z.array(z.enum(CRITERIA)).nullish(),
});
export type BatchLine = z.infer<typeof BatchLine>;

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
