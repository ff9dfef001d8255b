import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA } from '#engine/rubric.ts';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { SENIORITIES, type Ambiguity, type Seniority } from './names.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);
const sources = z
  .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
  .min(1)
  .max(4);

/** How much a skill may weigh: left out, some, much, most. */
export const MOST_WEIGHT = 3;
const weight = z.int().min(0).max(MOST_WEIGHT);
const step = z.int().min(-1).max(1);

const skill = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  side: z.enum(['hard', 'soft']),
  title: line(4, 50),
  means: line(20, 200),
  /** The criteria of the rubric that it shows in. */
  criteria: z.array(z.enum(CRITERIA)).min(1).max(4),
  why: line(20, 300),
  sources,
  weighs: z.strictObject(Object.fromEntries(SENIORITIES.map((each) => [each, weight])) as WeightsShape),
  /** What the team adds or takes away; a team in between changes nothing. */
  shift: z.strictObject({ settled: step, ambiguous: step }).default({ settled: 0, ambiguous: 0 }),
  /** said: practitioners say that it weighs more or less this way; judged: only the editors do. */
  basis: z.enum(['said', 'judged']),
  weighing: line(20, 300),
});
type WeightsShape = Record<Seniority, typeof weight>;

const compass = z.strictObject({
  skills: z.array(skill).min(1),
  disagreements: z.array(
    z.strictObject({
      question: line(10, 80),
      sources,
      sides: z.array(z.strictObject({ says: line(20, 300), where: line(10, 200) })).length(2),
      /** What the compass does about it. */
      editors: line(20, 300),
    }),
  ),
});

/** A skill of the job as practitioners name it, the criteria it shows in, and the editors' weights. */
export type Skill = z.infer<typeof skill>;
export type Compass = z.infer<typeof compass>;

/** Where the compass stands: at which seniority, and in what kind of team. */
export type Position = { seniority: Seniority; ambiguity: Ambiguity };

/** Reads the compass. Throws when a part is malformed, a skill stands twice, or a criterion rests under none. */
export function parseCompass(yaml: string): Compass {
  const wrong = (why: string) => new Error(`content/compass.yaml: ${why}`);
  const parsed = compass.safeParse(parse(yaml));
  if (!parsed.success) throw wrong(`\n${z.prettifyError(parsed.error)}`);
  const seen = new Set<string>();
  for (const { id } of parsed.data.skills) {
    if (seen.has(id)) throw wrong(`${id} stands twice.`);
    seen.add(id);
  }
  const shown = new Set(parsed.data.skills.flatMap(({ criteria }) => criteria));
  const bare = CRITERIA.filter((criterion) => !shown.has(criterion));
  if (bare.length > 0) throw wrong(`no skill shows in ${bare.join(', ')}.`);
  return parsed.data;
}

/** What the editors say that a skill weighs at this seniority and in this kind of team. */
export function editorsWeight({ weighs, shift }: Skill, { seniority, ambiguity }: Position): number {
  const moved = weighs[seniority] + (ambiguity === 'between' ? 0 : shift[ambiguity]);
  return Math.max(0, Math.min(MOST_WEIGHT, moved));
}

let kept: Compass | undefined;

/** The compass, read once. Throws as `parseCompass` does. */
export function readCompass(): Compass {
  kept ??= parseCompass(readFileSync(join(contentFolder(), 'compass.yaml'), 'utf8'));
  return kept;
}
