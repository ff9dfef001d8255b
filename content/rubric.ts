import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from './yaml.ts';
import { z } from 'zod';
import { CRITERIA, type CriterionId, type Level } from '#engine/rubric.ts';
import { SOURCES, type SourceId } from '#engine/sources.ts';
import { contentFolder } from './folder.ts';
import { typeset } from './typeset.ts';

const head = z.strictObject({
  id: z.enum(CRITERIA),
  title: z.string().trim().min(4).max(40),
  /** The question the interviewer asks herself. */
  short: z.string().trim().min(10).max(60).endsWith('?'),
  sources: z
    .array(z.enum(Object.keys(SOURCES) as [SourceId, ...SourceId[]]))
    .min(1)
    .max(4),
});

/** What a level means, and words that would earn it. */
export type LevelPage = { meaning: string; example: string };

/** One criterion as a lesson: what the interviewer learns from it, its levels, the trap and the mending. */
export type CriterionPage = z.infer<typeof head> & {
  tells: string;
  levels: Record<Level, LevelPage>;
  trap: string;
  mend: string;
};

const HEADINGS = ['Clear', 'Partial', 'Missing', 'The usual trap', 'How to mend it'] as const;

/** Reads one page. Throws with the file's name and what is wrong with it. */
export function parseCriterion(id: string, markdown: string): CriterionPage {
  const wrong = (why: string) => new Error(`content/rubric/${id}.md: ${why}`);
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(markdown) ?? [];
  if (matter === undefined || body === undefined)
    throw wrong('it must begin with front matter between --- lines.');
  const parsed = head.safeParse(parse(matter));
  if (!parsed.success) throw wrong(`\n${z.prettifyError(parsed.error)}`);
  if (parsed.data.id !== id) throw wrong(`its id says ${parsed.data.id}.`);

  const [tells = '', ...parts] = body.split(/^## /m);
  const sections = new Map(
    parts.map((part) => {
      const [heading = '', ...lines] = part.split('\n');
      return [heading.trim(), typeset(lines.join('\n').trim())];
    }),
  );
  const text = (heading: (typeof HEADINGS)[number]) => {
    const found = sections.get(heading);
    if (!found) throw wrong(`the part "${heading}" is missing or empty.`);
    return found;
  };
  const level = (heading: 'Clear' | 'Partial' | 'Missing'): LevelPage => {
    const lines = text(heading).split('\n');
    const meaning = lines
      .filter((line) => !line.startsWith('>'))
      .join(' ')
      .trim();
    const example = lines
      .filter((line) => line.startsWith('>'))
      .map((line) => line.slice(1).trim())
      .join(' ');
    if (!meaning || !example) throw wrong(`"${heading}" needs a sentence and an example after ">".`);
    return { meaning, example };
  };
  if (!tells.trim()) throw wrong('it must say what the criterion tells the interviewer.');
  const strangers = [...sections.keys()].filter((name) => !(HEADINGS as readonly string[]).includes(name));
  if (strangers.length > 0) throw wrong(`nobody reads the part "${strangers[0]}".`);
  return {
    ...parsed.data,
    title: typeset(parsed.data.title),
    tells: typeset(tells.trim()),
    levels: { clear: level('Clear'), partial: level('Partial'), missing: level('Missing') },
    trap: text('The usual trap'),
    mend: text('How to mend it'),
  };
}

let kept: ReadonlyMap<CriterionId, CriterionPage> | undefined;

/** The whole rubric in its own order, read once. Throws when a page is absent or malformed. */
export function readRubric(): ReadonlyMap<CriterionId, CriterionPage> {
  const folder = join(contentFolder(), 'rubric');
  kept ??= new Map(
    CRITERIA.map((id) => [id, parseCriterion(id, readFileSync(join(folder, `${id}.md`), 'utf8'))]),
  );
  return kept;
}
