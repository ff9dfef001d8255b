import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { withoutControls } from '#server/plain-text.ts';
import { dateInWords } from './date-in-words.ts';
import { pastedText } from './pasted-text.ts';
import { seedsOf, withMissing, type Seed, type Seeds } from './seed.ts';

const input = z.object({ text: pastedText });

/** JSON may escape what cannot be stored: NUL, and halves of characters. */
const said = z
  .string()
  .transform((text) => withoutControls(text).trim())
  .catch('');
/** The entries of a list that read as they should. */
const list = <T extends z.ZodType>(of: T) =>
  z
    .array(z.unknown())
    .catch([])
    .transform((all) => all.flatMap((one) => of.safeParse(one).data ?? []));

/** Whatever is not as the schema has it is passed over: files in the wild differ from it in many ways. */
const stint = z.object({
  name: said,
  company: said,
  organization: said,
  entity: said,
  position: said,
  startDate: said,
  endDate: said,
  summary: said,
  description: said,
  highlights: list(said),
});
type Stint = z.output<typeof stint>;

const resume = z.object({ work: list(stint), volunteer: list(stint), projects: list(stint) });

/** Reads a JSON Resume: each highlight is a seed, with employer and dates. Nothing is kept yet. */
export function importResume(ctx: Ctx, given: unknown): Seeds {
  requireOwner(ctx);
  return withMissing(resumeSeeds(atTheDoor(input, given).text));
}

/** The highlights of work, then of voluntary work and of projects. BadInput when there are none. */
export function resumeSeeds(text: string): Seed[] {
  const read = resume.safeParse(parse(text));
  if (!read.success)
    throw new BadInput(
      'This is JSON, but not a JSON Resume: it must be an object with a list called “work”.',
    );
  const { work, volunteer, projects } = read.data;
  const seeds = [...work, ...volunteer, ...projects].flatMap(ofStint);
  if (seeds.length === 0)
    throw new BadInput(
      'There are no highlights under “work” in this JSON Resume, so there is nothing to begin from. Add some, or paste your CV as text.',
    );
  return seeds;
}

function ofStint(one: Stint): Seed[] {
  const employer = one.name || one.company || one.organization || one.entity;
  const dates = [one.startDate, one.endDate].filter(Boolean).map((date) => dateInWords(date.slice(0, 20)));
  const about = {
    employer,
    happened: when(one),
    from: [one.position, dates.join(' to ')].filter(Boolean).join(', '),
  };
  const told = one.highlights.filter(Boolean);
  const words = told.length > 0 ? told : [one.summary || one.description].filter(Boolean);
  return words.flatMap((each) => seedsOf(each, about));
}

/** A date only where the stint leaves no choice; otherwise the person is asked. */
function when({ startDate, endDate }: Stint): string {
  const [start, end] = [startDate, endDate].map((date) => /^(\d{4})(-\d\d)?/.exec(date));
  if (!start || !end) return '';
  if (start[0] === end[0]) return start[0];
  return start[1] === end[1] ? start[1]! : '';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const where = placeIn(String(error));
    throw new BadInput(
      `This begins like JSON, and cannot be read as JSON. ${where} What you pasted is still here.`,
      { cause: error },
    );
  }
}

/** The parser names a line and a column, or else shows what stands there. */
function placeIn(message: string): string {
  const [, line, column] = /\(line (\d+) column (\d+)\)/.exec(message) ?? [];
  if (line) return `Look at line ${line}, column ${column}.`;
  const [, near] = /, (?:\.{3})?"([^]+)"(?:\.{3})? is not valid JSON/.exec(message) ?? [];
  return near ? `Look near “${near.replace(/\s+/g, ' ').trim()}”.` : 'It seems to break off.';
}
