import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';

const IDS = Object.keys(SOURCES) as [SourceId, ...SourceId[]];

const entry = z.strictObject({
  id: z.enum(IDS),
  /** As a margin note names it. */
  short: z.string().trim().min(3).max(40),
  title: z.string().trim().min(5).max(160),
  by: z.string().trim().min(5).max(160),
  year: z.int().min(1900).max(2100).optional(),
  grade: z.enum(['research', 'practice', 'claim']),
  url: z.url({ protocol: /^https$/ }).optional(),
  /** What it says, in our own words. */
  says: z.string().trim().min(20).max(400),
});

/** A source as the reader sees it: who says what, and how much that weighs. */
export type Source = z.infer<typeof entry>;

/** What each grade means, in a reader's words. */
export const GRADE_NAMES: Record<Source['grade'], { name: string; meaning: string }> = {
  research: { name: 'research', meaning: 'a study, or a rule of law' },
  practice: { name: 'practice', meaning: 'several practitioners agree' },
  claim: { name: 'claim', meaning: 'one source says so; nobody has checked it' },
};

/** Reads the list of sources. Throws when one is unknown, missing, double or graded otherwise than in the engine. */
export function parseSources(yaml: string): ReadonlyMap<SourceId, Source> {
  const parsed = z.array(entry).safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`content/sources.yaml:\n${z.prettifyError(parsed.error)}`);
  const sources = new Map<SourceId, Source>();
  for (const source of parsed.data) {
    if (sources.has(source.id)) throw new Error(`content/sources.yaml: ${source.id} stands there twice.`);
    if (source.grade !== SOURCES[source.id]) {
      throw new Error(`content/sources.yaml: ${source.id} is graded ${SOURCES[source.id]} in the engine.`);
    }
    sources.set(source.id, source);
  }
  const absent = IDS.filter((id) => !sources.has(id));
  if (absent.length > 0) throw new Error(`content/sources.yaml: no entry for ${absent.join(', ')}.`);
  return sources;
}

let kept: ReadonlyMap<SourceId, Source> | undefined;

/** Every source the engine may name, read once. */
export function readSources(): ReadonlyMap<SourceId, Source> {
  kept ??= parseSources(readFileSync(join(contentFolder(), 'sources.yaml'), 'utf8'));
  return kept;
}
