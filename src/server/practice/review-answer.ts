import { secondsFor, type Kind, type Review, type Role } from '#engine';
import { expectsFor } from '#content/expects.ts';
import type { Question } from '#content/questions.ts';
import { review } from '#server/reviewer.ts';
import type { PracticeSettings } from '#server/settings/settings.ts';

/** What is reviewed: an answer, and the question as it was asked. */
export type Answer = {
  text: string;
  questionText: string;
  kind: Kind;
  role: Role;
  /** Measured seconds of speaking; null for a typed answer. */
  seconds: number | null;
};

/**
 * Reviews one answer the same way wherever it comes from: live, submitted, or looked at again. A
 * question that has left the bank is reviewed by its kind's criteria.
 */
export function reviewAnswer(
  answer: Answer,
  question: Pick<Question, 'kind' | 'add' | 'drop'> | undefined,
  limits: PracticeSettings['limits'],
  dismissed: ReadonlySet<string>,
): Review {
  const calls = question ?? { kind: answer.kind, add: [], drop: [] };
  return review(answer.text, {
    kind: answer.kind,
    question: answer.questionText,
    role: answer.role,
    expects: expectsFor(calls, answer.role),
    limitSeconds: limits[answer.kind] ?? secondsFor(answer.kind),
    dismissed,
    // Whoever wrote the words down, people and recognisers alike leave fillers out.
    ...(answer.seconds ? { timing: { seconds: answer.seconds, transcript: true } } : {}),
  });
}
