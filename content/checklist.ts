import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA, KINDS } from '#engine/rubric.ts';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { TOPICS } from './names.ts';
import { POINTS } from './research.ts';
import { typeset } from './typeset.ts';

const line = (least: number, most: number) => z.string().trim().min(least).max(most).transform(typeset);
const id = z
  .string()
  .regex(/^[a-z]+(-[a-z]+)*$/)
  .max(40);
const counted = { need: z.int().min(1).max(20), counts: line(5, 80) };

/** How it is known that an item is done; the content file says what each means. */
const done = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('person') }),
  z
    .strictObject({
      by: z.literal('answers'),
      kinds: z.array(z.enum(KINDS)).min(1).optional(),
      topics: z.array(z.enum(TOPICS)).min(1).optional(),
      spoken: z.boolean().default(false),
      ...counted,
    })
    .refine(({ kinds, topics }) => kinds ?? topics, { error: 'Answers to what? Name kinds or topics.' }),
  z.strictObject({ by: z.literal('retries'), ...counted }),
  z.strictObject({ by: z.literal('days'), ...counted }),
  z.strictObject({
    by: z.literal('stories'),
    about: z
      .array(z.enum([...CRITERIA, ...TOPICS]))
      .min(1)
      .optional(),
    ...counted,
  }),
  z.strictObject({
    by: z.literal('pages'),
    form: z.enum(['go-to-market', 'teardown']),
    fields: z.int().min(1).max(20),
    ...counted,
  }),
  z.strictObject({ by: z.literal('research'), points: z.array(z.enum(POINTS)).min(1), ...counted }),
]);
export type Done = z.infer<typeof done>;

const item = z.strictObject({
  id,
  title: line(10, 80),
  why: line(20, 300),
  sources: z
    .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
    .min(1)
    .max(3),
  done,
  /** Where to go to do it. */
  to: z.strictObject({ path: z.string().regex(/^\/[a-z0-9/?=&-]+$/), words: line(3, 40) }).optional(),
});
const part = z.strictObject({ id, title: line(3, 40), items: z.array(item).min(1) });
const checklist = z.strictObject({ parts: z.array(part).min(1) });

/** One thing to have ready before an interview, who says so, and how it is known to be done. */
export type ChecklistItem = z.infer<typeof item>;
export type ChecklistPart = z.infer<typeof part>;

/** Reads the checklist. Throws when a part is malformed or an item stands twice. */
export function parseChecklist(yaml: string): ChecklistPart[] {
  const parsed = checklist.safeParse(parse(yaml));
  if (!parsed.success) throw new Error(`content/checklist.yaml:\n${z.prettifyError(parsed.error)}`);
  const seen = new Set<string>();
  for (const { id } of parsed.data.parts.flatMap(({ id, items }) => [{ id }, ...items])) {
    if (seen.has(id)) throw new Error(`content/checklist.yaml: ${id} stands twice.`);
    seen.add(id);
  }
  return parsed.data.parts;
}

let kept: readonly ChecklistPart[] | undefined;

/** The checklist, read once. Throws as `parseChecklist` does. */
export function readChecklist(): readonly ChecklistPart[] {
  kept ??= parseChecklist(readFileSync(join(contentFolder(), 'checklist.yaml'), 'utf8'));
  return kept;
}
