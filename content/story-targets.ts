import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA } from '#engine/rubric.ts';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { TOPICS } from './names.ts';
import { LENGTHS, PARTS } from './story-parts.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);

const target = z
  .strictObject({
    id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
    title: line(8, 80),
    says: line(40, 300),
    /** How many stories it takes, and beyond how many no guide asks for more. */
    least: z.int().min(1).max(20),
    most: z.int().min(1).max(20).optional(),
    counts: z.strictObject({
      criteria: z.array(z.enum(CRITERIA)).default([]),
      topics: z.array(z.enum(TOPICS)).default([]),
      parts: z.array(z.enum(PARTS)).default([]),
      told: z.array(z.enum(LENGTHS)).default([]),
      hears: z.array(z.enum(CRITERIA)).default([]),
    }),
    sources: z
      .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
      .min(1)
      .max(4),
    do: z.strictObject({ text: line(5, 40), href: z.string().regex(/^(\/[a-z-]+)+$/) }),
  })
  .refine(({ least, most }) => most === undefined || most >= least, { error: 'most is below least.' });

/** What guides ask a bank of stories to hold, and which stories count towards it. */
export type StoryTarget = z.infer<typeof target>;

/** Reads the list of targets. Throws with what is wrong, and when an id stands twice. */
export function parseTargets(yaml: string): StoryTarget[] {
  const wrong = (why: string) => new Error(`content/story-targets.yaml: ${why}`);
  const parsed = z.array(target).min(1).safeParse(parse(yaml));
  if (!parsed.success) throw wrong(`\n${z.prettifyError(parsed.error)}`);
  const seen = new Set<string>();
  for (const { id } of parsed.data) {
    if (seen.has(id)) throw wrong(`${id} stands there twice.`);
    seen.add(id);
  }
  return parsed.data;
}

let kept: readonly StoryTarget[] | undefined;

/** Every target, read once. */
export function readTargets(): readonly StoryTarget[] {
  kept ??= parseTargets(readFileSync(join(contentFolder(), 'story-targets.yaml'), 'utf8'));
  return kept;
}
