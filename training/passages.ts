/** The labelled passages of `content/labelled/`, as examples to train on. See the README there. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CRITERIA, KINDS, LEVELS, type CriterionId, type Level } from '../engine/rubric.ts';

export const Levels = z.partialRecord(z.enum(CRITERIA), z.enum(LEVELS));
const Common = {
  id: z.string(),
  kind: z.enum(KINDS),
  role: z.enum(['pmm', 'pm']),
  channel: z.enum(['typed', 'spoken']),
  question: z.string(),
  levels: Levels,
};
const Triple = z.object({
  ...Common,
  before: z.string(),
  clear: z.string(),
  partial: z.string(),
  missing: z.string(),
  after: z.string(),
});
const Whole = z.object({ ...Common, answer: z.string() });

const Quotes = z.partialRecord(z.enum(CRITERIA), z.array(z.string()).min(1).max(6));
export type Quotes = z.infer<typeof Quotes>;
const Evidence = z.object({ id: z.string(), quotes: Quotes });

export type Example = {
  id: string;
  /** Examples of one group differ only in the words that decide `target`; whole answers have none. */
  target: CriterionId | undefined;
  text: string;
  kind: (typeof KINDS)[number];
  role: 'pmm' | 'pm';
  channel: 'typed' | 'spoken';
  question: string;
  levels: Partial<Record<CriterionId, Level>>;
  /** By criterion, the words of the text that carry its level, where they are known. */
  quotes: Quotes;
};

/** One triple (clear, partial, missing, in this order) or one whole answer. */
export type Group = {
  id: string;
  hand: string;
  target: CriterionId | undefined;
  examples: Example[];
  /** Of a triple: the frame around the decisive passages, and these, clear first. */
  parts: { before: string; after: string; passages: [string, string, string] } | undefined;
};

const FOLDER = new URL('../content/labelled', import.meta.url).pathname;

/** Hands that no net learns from: they set the cuts, beside what each fold leaves out. */
const SET_APART = new Set(['aa', 'ab', 'ac', 'af', 'ag', 'ah', 'ai', 'bd', 'be', 'bf', 'bg']);
export const isSetApart = ({ hand }: Group): boolean => SET_APART.has(hand);

/** The words that carry the levels of whole answers, by the answer's id. */
export function readEvidence(folder = join(FOLDER, 'evidence')): Map<string, Quotes> {
  return new Map(
    readdirSync(folder).flatMap((name) =>
      linesOf(join(folder, name))
        .map((line) => Evidence.parse(JSON.parse(line)))
        .map(({ id, quotes }): [string, Quotes] => [id, quotes]),
    ),
  );
}

/** The lines of a file that have something on them. */
export const linesOf = (path: string | URL): string[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

/** Every group of every file, in a fixed order. */
export function readGroups(folder = FOLDER): Group[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort();
  const evidence = readEvidence(join(folder, 'evidence'));
  return files.flatMap((name) => {
    const [criterion, hand] = name.split('.') as [string, string];
    return linesOf(join(folder, name)).map((line) => toGroup(JSON.parse(line), criterion, hand, evidence));
  });
}

function toGroup(
  raw: unknown,
  criterion: string,
  hand: string,
  evidence: ReadonlyMap<string, Quotes>,
): Group {
  const target = CRITERIA.find((id) => id === criterion);
  if (!target) {
    const whole = Whole.parse(raw);
    const { answer, ...rest } = whole;
    return {
      id: whole.id,
      hand,
      target: undefined,
      examples: [{ ...rest, text: answer, target: undefined, quotes: evidence.get(whole.id) ?? {} }],
      parts: undefined,
    };
  }
  const triple = Triple.parse(raw);
  const { id, kind, role, channel, question } = triple;
  const versions = ['clear', 'partial', 'missing'] as const;
  const examples = versions.map((version): Example => {
    const text = joined([triple.before, triple[version], triple.after]);
    return {
      id: `${id}:${version}`,
      kind,
      role,
      channel,
      question,
      target,
      text,
      levels: { ...triple.levels, [target]: version },
      quotes: version === 'missing' ? {} : { [target]: [triple[version]] },
    };
  });
  const passages = versions.map((version) => triple[version]) as [string, string, string];
  return { id, hand, target, examples, parts: { before: triple.before, after: triple.after, passages } };
}

/** Parts of an answer with a space between. */
export const joined = (parts: readonly string[]): string =>
  parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(' ');
