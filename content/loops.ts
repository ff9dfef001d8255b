import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { ROUNDS } from './names.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);
const sources = z
  .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
  .min(1)
  .max(3);

const minutes = z
  .strictObject({ low: z.int().min(5), usual: z.int(), high: z.int().max(480) })
  .refine(({ low, usual, high }) => low <= usual && usual <= high, {
    error: 'What is usual lies between low and high.',
  });
const loop = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: line(5, 60),
  says: line(20, 300),
  sources,
  rounds: z
    .array(
      z.strictObject({ round: z.enum(ROUNDS), what: line(5, 120), minutes: minutes.optional(), sources }),
    )
    .min(2)
    .max(8),
});

/** How a company may run its interviews, who says so, and how far that spreads. */
export type Loop = z.infer<typeof loop>;

/** Reads the loops. Throws when one is malformed or stands twice. */
export function parseLoops(yaml: string): Loop[] {
  const parsed = z.array(loop).min(1).safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`content/loops.yaml:\n${z.prettifyError(parsed.error)}`);
  const twice = parsed.data.find(({ id }, at) => parsed.data.findIndex((other) => other.id === id) < at);
  if (twice) throw new Error(`content/loops.yaml: ${twice.id} stands twice.`);
  return parsed.data;
}

let kept: readonly Loop[] | undefined;

/** The loops, read once. Throws as `parseLoops` does. */
export function readLoops(): readonly Loop[] {
  kept ??= parseLoops(readFileSync(join(contentFolder(), 'loops.yaml'), 'utf8'));
  return kept;
}
