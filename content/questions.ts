import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA, KINDS } from '#engine/rubric.ts';
import { contentFolder } from './folder.ts';
import { ROLES, ROUNDS, SENIORITIES, TOPICS, type Topic } from './names.ts';

const line = (max: number) => z.string().trim().min(3).max(max);

const entry = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)+$/)
    .max(80),
  text: line(600),
  kind: z.enum(KINDS),
  roles: z.array(z.enum(ROLES)).min(1).max(2),
  round: z.enum(ROUNDS),
  seniority: z.enum(SENIORITIES),
  /** What the question is really asking, in a sentence. */
  asks: line(200),
  followUps: z.array(line(300)).min(1).max(4),
  /** Criteria beyond the kind's own, and those of the kind that this question does not call for. */
  add: z.array(z.enum(CRITERIA)).default([]),
  drop: z.array(z.enum(CRITERIA)).default([]),
});

/** One question of the bank, as its YAML file gives it, with the topic its file is named after. */
export type Question = z.infer<typeof entry> & { topic: Topic };

/** Reads one topic file. Throws with the file, the question and the field that is wrong. */
export function parseTopic(topic: string, yaml: string): Question[] {
  const known = z.enum(TOPICS).safeParse(topic);
  if (!known.success) throw new Error(`content/questions/${topic}.yaml: no such topic.`);
  const parsed = z.array(entry).safeParse(parse(yaml));
  if (!parsed.success) {
    throw new Error(`content/questions/${topic}.yaml:\n${z.prettifyError(parsed.error)}`);
  }
  for (const { id } of parsed.data) {
    if (!id.startsWith(`${topic}-`)) {
      throw new Error(`content/questions/${topic}.yaml: the id ${id} must begin with ${topic}-.`);
    }
  }
  return parsed.data.map((question) => ({ ...question, topic: known.data }));
}

/** The whole bank, in the order of the topics. Throws when two questions share an id or a text. */
export function readQuestions(folder: string = join(contentFolder(), 'questions')): Question[] {
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
  const order = (file: string) => TOPICS.indexOf(basename(file, '.yaml') as Topic);
  const bank = files
    .sort((a, b) => order(a) - order(b))
    .flatMap((file) => parseTopic(basename(file, '.yaml'), readFileSync(join(folder, file), 'utf8')));
  const seen = new Map<string, string>();
  for (const { id, text } of bank) {
    for (const mark of [id, text.toLowerCase()]) {
      const before = seen.get(mark);
      if (before) throw new Error(`content/questions: ${id} repeats ${before}.`);
      seen.set(mark, id);
    }
  }
  return bank;
}
