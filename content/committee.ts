import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CRITERIA, criteriaFor, KINDS, LEVELS, type CriterionId, type Level } from '#engine/rubric.ts';
import { contentFolder } from './folder.ts';
import { ROLES } from './names.ts';

const id = z.string().regex(/^committee-\d{2,3}$/);

const answerLine = z.strictObject({
  id,
  /** Id of the question in the bank, and its words. */
  question: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)+$/),
  text: z.string().trim().min(10).max(600),
  kind: z.enum(KINDS),
  role: z.enum(ROLES),
  channel: z.enum(['typed', 'spoken']),
  answer: z.string().trim().min(40).max(4000),
});

const ratingLine = z.strictObject({
  id,
  levels: z.partialRecord(z.enum(CRITERIA), z.enum(LEVELS)),
  why: z.partialRecord(z.enum(CRITERIA), z.string().trim().min(10).max(300)),
});

/** What a rater said of an answer on one criterion, and the sentence that says why. */
export type Said = { level: Level; why: string };

/** Those who rated before you, in the order in which they are shown. */
export const RATERS = ['first', 'second'] as const;
export type Rater = (typeof RATERS)[number];

/** One answer of the committee exercise with what the raters said, by criterion in the rubric's order. */
export type CommitteeAnswer = z.infer<typeof answerLine> & {
  said: ReadonlyMap<CriterionId, Record<Rater, Said>>;
};

function parseLines<S extends z.ZodType>(name: string, lines: string, schema: S): z.output<S>[] {
  return lines
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [parseLine(`${name}:${at + 1}`, line, schema)]));
}

function parseLine<S extends z.ZodType>(place: string, line: string, schema: S): z.output<S> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    throw new Error(`content/committee/${place}: this line is not JSON.`, { cause: error });
  }
  const parsed = schema.safeParse(json);
  if (!parsed.success) throw new Error(`content/committee/${place}:\n${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

/**
 * Puts the answers and both ratings together. Throws, with the file and the answer, when a line is
 * malformed, an id stands twice, or a rating is absent, incomplete, or about something else.
 */
export function parseCommittee(files: { answers: string } & Record<Rater, string>): CommitteeAnswer[] {
  const answers = parseLines('answers.jsonl', files.answers, answerLine);
  const ids = new Set(answers.map((answer) => answer.id));
  const first = ratingsOf('first', files.first, ids);
  const second = ratingsOf('second', files.second, ids);
  const seen = new Set<string>();
  return answers.map((answer) => {
    if (seen.has(answer.id)) throw new Error(`content/committee/answers.jsonl: ${answer.id} stands twice.`);
    seen.add(answer.id);
    const called = criteriaFor(answer.kind, answer.role);
    const byFirst = complete('first', first.get(answer.id), answer.id, called);
    const bySecond = complete('second', second.get(answer.id), answer.id, called);
    const said = called.map(
      (criterion) => [criterion, { first: byFirst(criterion), second: bySecond(criterion) }] as const,
    );
    return { ...answer, said: new Map(said) };
  });
}

type Rating = z.infer<typeof ratingLine>;

function ratingsOf(rater: Rater, lines: string, ids: ReadonlySet<string>): Map<string, Rating> {
  const file = `ratings.${rater}.jsonl`;
  const ratings = new Map<string, Rating>();
  for (const rating of parseLines(file, lines, ratingLine)) {
    if (ratings.has(rating.id)) throw new Error(`content/committee/${file}: ${rating.id} stands twice.`);
    if (!ids.has(rating.id)) throw new Error(`content/committee/${file}: there is no answer ${rating.id}.`);
    ratings.set(rating.id, rating);
  }
  return ratings;
}

/** A rating that speaks about exactly the criteria that the answer's kind calls for. */
function complete(rater: Rater, rating: Rating | undefined, id: string, called: readonly CriterionId[]) {
  const wrong = (why: string) => new Error(`content/committee/ratings.${rater}.jsonl: ${id} ${why}.`);
  if (!rating) throw wrong('is not rated');
  for (const part of ['levels', 'why'] as const) {
    const stranger = Object.keys(rating[part]).find((key) => !called.includes(key as CriterionId));
    if (stranger) throw wrong(`has ${stranger} in "${part}", which its kind does not call for`);
  }
  return (criterion: CriterionId): Said => {
    const level = rating.levels[criterion];
    const why = rating.why[criterion];
    if (!level || !why) throw wrong(`has no level or no reason for ${criterion}`);
    return { level, why };
  };
}

let kept: ReadonlyMap<string, CommitteeAnswer> | undefined;

/** Every answer of the exercise by its id, in the file's order, read once. Throws as `parseCommittee` does. */
export function readCommittee(): ReadonlyMap<string, CommitteeAnswer> {
  const read = (name: string) => readFileSync(join(contentFolder(), 'committee', name), 'utf8');
  kept ??= new Map(
    parseCommittee({
      answers: read('answers.jsonl'),
      first: read('ratings.first.jsonl'),
      second: read('ratings.second.jsonl'),
    }).map((answer) => [answer.id, answer]),
  );
  return kept;
}

/** How often the raters gave the same level, of how many ratings. */
export function ratersAgree(answers: Iterable<CommitteeAnswer>): { same: number; of: number } {
  const pairs = [...answers].flatMap(({ said }) => [...said.values()]);
  return {
    same: pairs.filter(({ first, second }) => first.level === second.level).length,
    of: pairs.length,
  };
}
