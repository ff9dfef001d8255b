import { z } from 'zod';
import { readModelAnswers, type ModelAnswer } from '#content/answers.ts';
import { TOPICS, type Topic } from '#content/names.ts';
import { KINDS, type Kind } from '#engine/rubric.ts';
import { atTheDoor } from '#server/door.ts';

/** Stands for every disagreement, so that it cannot be the name of one. */
export const ANY_DISAGREEMENT = 'any';

const input = z.object({
  kind: z.enum(KINDS).optional().catch(undefined),
  /** The question on which the field disagrees; an unknown one is no filter. */
  on: z.string().max(100).optional().catch(undefined),
});

/** A question and the pairs that answer it. */
export type Listed = {
  id: string;
  text: string;
  kind: Kind;
  pairs: {
    id: string;
    voice: string;
    disagrees?: { on: string; side: string };
    /** Of the strong answer. */
    words: number;
  }[];
};
export type ModelAnswerList = {
  total: number;
  kind: Kind | undefined;
  on: string | undefined;
  topics: { topic: Topic; questions: Listed[] }[];
  /** How many pairs each value of a filter would leave, given the other filter. */
  counts: { kinds: Record<string, number>; disagreements: Record<string, number> };
};

/** The pairs by topic, in the bank's order, that pass the filters. */
export function listModelAnswers(typed: unknown): ModelAnswerList {
  const wanted = atTheDoor(input, typed);
  const pairs = readModelAnswers();
  const on =
    wanted.on === ANY_DISAGREEMENT || pairs.some((pair) => pair.disagrees?.on === wanted.on)
      ? wanted.on
      : undefined;
  const ofKind = pairs.filter(({ question }) => !wanted.kind || question.kind === wanted.kind);
  const taking = (pair: ModelAnswer) =>
    !on || (on === ANY_DISAGREEMENT ? pair.disagrees : pair.disagrees?.on === on);
  const shown = ofKind.filter(taking);
  return {
    total: shown.length,
    kind: wanted.kind,
    on,
    topics: TOPICS.map((topic) => ({
      topic,
      questions: byQuestion(shown.filter(({ question }) => question.topic === topic)),
    })).filter(({ questions }) => questions.length > 0),
    counts: {
      kinds: counted(pairs.filter(taking).map(({ question }) => question.kind)),
      disagreements: {
        // Every disagreement has its place in the list, also when this kind has none of it.
        ...Object.fromEntries(pairs.flatMap(({ disagrees }) => (disagrees ? [[disagrees.on, 0]] : []))),
        ...counted(ofKind.flatMap(({ disagrees }) => disagrees?.on ?? [])),
      },
    },
  };
}

function byQuestion(pairs: readonly ModelAnswer[]): Listed[] {
  const questions = new Map<string, Listed>();
  for (const { id, question, voice, disagrees, strong } of pairs) {
    const { id: questionId, text, kind } = question;
    const listed = questions.get(questionId) ?? { id: questionId, text, kind, pairs: [] };
    const words = strong.trim().split(/\s+/).length;
    listed.pairs.push({ id, voice, words, ...(disagrees ? { disagrees } : {}) });
    questions.set(questionId, listed);
  }
  return [...questions.values()];
}

function counted(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
