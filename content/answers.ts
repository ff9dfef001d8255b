import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA, type CriterionId } from '#engine/rubric.ts';
import { expectsFor } from './expects.ts';
import { contentFolder } from './folder.ts';
import { TOPICS, type Topic } from './names.ts';
import { parseTopic, type Question } from './questions.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);

const entry = z.strictObject({
  question: z.string(),
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    .max(60),
  /** Who speaks; invented. */
  voice: line(10, 80),
  /** Where this answer is the right one. */
  context: line(20, 160),
  weak: z.string().trim().min(200).max(1200),
  strong: z.string().trim().min(400).max(1800),
  /** What the strong answer has and the weak one has not. `quote` is a slice of `strong`, within one line. */
  changed: z
    .array(z.strictObject({ quote: z.string().min(8), criterion: z.enum(CRITERIA), note: line(15, 240) }))
    .min(2)
    .max(4),
  /** The question on which the field disagrees, and the side this answer takes. */
  disagrees: line(8, 60).optional(),
  side: line(3, 40).optional(),
  /** Where the reviewer does not see what changed; a test knows of it and the page says it. */
  reviewer: z
    .array(z.strictObject({ criterion: z.enum(CRITERIA), note: line(20, 240) }))
    .min(1)
    .optional(),
});

/** Words of the strong answer that make the difference: `strong.slice(start, end) === quote`, always. */
export type Change = { start: number; end: number; quote: string; criterion: CriterionId; note: string };

/** A weak answer as people really give it, and a strong one by the same person about the same thing. */
export type ModelAnswer = {
  id: string;
  question: Question;
  voice: string;
  context: string;
  weak: string;
  strong: string;
  /** In the order of the text. */
  changed: Change[];
  disagrees?: { on: string; side: string };
  reviewer: { criterion: CriterionId; note: string }[];
};

/** Reads one file of pairs; `bank` has the questions of its topic. Throws with the file, the pair and what is wrong with it. */
export function parseAnswers(
  topic: string,
  yaml: string,
  bank: ReadonlyMap<string, Question>,
): ModelAnswer[] {
  const parsed = z.array(entry).safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`content/answers/${topic}.yaml:\n${z.prettifyError(parsed.error)}`);
  return parsed.data.map((pair) => {
    const wrong = (why: string) => new Error(`content/answers/${topic}.yaml, ${pair.id}: ${why}`);
    const question = bank.get(pair.question);
    if (!question) throw wrong(`the bank has no question ${pair.question} in this topic.`);
    if ((pair.disagrees === undefined) !== (pair.side === undefined))
      throw wrong('a disagreement and a side of it go together.');
    const called = new Set(question.roles.flatMap((role) => expectsFor(question, role)));
    for (const { criterion } of pair.changed)
      if (!called.has(criterion)) throw wrong(`its question does not call for ${criterion}.`);
    for (const { criterion } of pair.reviewer ?? [])
      if (!pair.changed.some((change) => change.criterion === criterion))
        throw wrong(`the reviewer is said to be wrong about ${criterion}, which is not what changed.`);
    return {
      id: pair.id,
      question,
      voice: pair.voice,
      context: pair.context,
      weak: typeset(pair.weak),
      strong: typeset(pair.strong),
      changed: placed(pair, wrong),
      ...(pair.disagrees && pair.side ? { disagrees: { on: pair.disagrees, side: pair.side } } : {}),
      reviewer: pair.reviewer ?? [],
    };
  });
}

/** The quotes with their places, found in the text as it was typed: a slice may open a quotation and not close it. */
function placed({ strong, changed }: z.infer<typeof entry>, wrong: (why: string) => Error): Change[] {
  const text = typeset(strong);
  const changes = changed
    .map(({ quote, ...rest }) => {
      const start = strong.indexOf(quote);
      if (start < 0 || quote.includes('\n'))
        throw wrong(`“${quote}” is not in one line of the strong answer.`);
      const end = start + quote.length;
      return { start, end, quote: text.slice(start, end), ...rest };
    })
    .sort((a, b) => a.start - b.start);
  changes.forEach(({ start, quote }, at) => {
    if (start < (changes[at - 1]?.end ?? 0)) throw wrong(`“${quote}” overlaps another quote.`);
  });
  return changes;
}

const kept = new Map<Topic, readonly ModelAnswer[]>();

/** The pairs of one topic, read once. A page about one question need not wait for the whole bank. */
function pairsOf(topic: Topic): readonly ModelAnswer[] {
  const known = kept.get(topic);
  if (known) return known;
  const file = (room: string) => join(contentFolder(), room, `${topic}.yaml`);
  const read = (room: string) => (existsSync(file(room)) ? readFileSync(file(room), 'utf8') : '[]');
  const questions = parseTopic(topic, read('questions')).map((question) => [question.id, question] as const);
  const pairs = parseAnswers(topic, read('answers'), new Map(questions));
  kept.set(topic, pairs);
  return pairs;
}

let all: readonly ModelAnswer[] | undefined;

/** Every pair in the order of the topics, read once. Throws when one is malformed or an id is used twice. */
export function readModelAnswers(): readonly ModelAnswer[] {
  return (all ??= readAll());
}

function readAll(): ModelAnswer[] {
  for (const name of readdirSync(join(contentFolder(), 'answers')))
    if (!TOPICS.some((topic) => name === `${topic}.yaml`))
      throw new Error(`content/answers/${name}: it is not named after a topic.`);
  const pairs = TOPICS.flatMap(pairsOf);
  refuseDoubles(pairs);
  return pairs;
}

/** Throws when two pairs share an id. */
export function refuseDoubles(pairs: readonly ModelAnswer[]): void {
  const seen = new Map<string, string>();
  for (const { id, question } of pairs) {
    const before = seen.get(id);
    if (before)
      throw new Error(`content/answers/${question.topic}.yaml, ${id}: the id is taken in ${before}.yaml.`);
    seen.set(id, question.topic);
  }
}

/** The pairs that answer a question; none for most of the bank. */
export function modelAnswersTo(questionId: string): ModelAnswer[] {
  const topic = TOPICS.find((name) => questionId.startsWith(`${name}-`));
  return topic ? pairsOf(topic).filter(({ question }) => question.id === questionId) : [];
}
