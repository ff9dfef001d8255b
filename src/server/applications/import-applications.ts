import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { momentOn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { withoutControls } from '#server/plain-text.ts';
import { applicationMoves, applications } from '#server/schema.ts';
import { MOST_APPLICATIONS } from './create-application.ts';
import { howToRead, readRows, ROOM, type ImportRow, type ReadRows } from './read-rows.ts';

const input = z.object({
  text: z
    .string({ error: 'Choose a file, or paste a table.' })
    .refine((text) => Buffer.byteLength(text) <= ROOM.bytes * 1.1, 'At most 5 MB is taken; nothing was kept.')
    .transform((text) => withoutControls(text))
    .refine((text) => text.trim() !== '', 'There is nothing in it. Choose a file, or paste a table.'),
  how: howToRead,
});

/** A row that can be kept; `repeats` says what already has that company and title: a line of the file, or yours. */
export type PreviewRow = ImportRow & { repeats?: number | 'yours' };

export type Preview = Omit<ReadRows, 'rows'> & {
  rows: PreviewRow[];
  /** How many more applications there is room for. */
  room: number;
};

/** What an import would keep, and which rows it cannot take. Keeps nothing. */
export async function previewImport(ctx: Ctx, given: unknown): Promise<Preview> {
  const ownerId = requireOwner(ctx);
  const { text, how } = atTheDoor(input, given);
  const read = readRows(text, how);
  const { company, title } = applications;
  const there = await ctx.db
    .select({ company, title })
    .from(applications)
    .where(eq(applications.ownerId, ownerId));
  const seen = new Map<string, number | 'yours'>(there.map((each) => [keyOf(each), 'yours']));
  const rows = read.rows.map((row): PreviewRow => {
    const key = keyOf(row.said);
    const repeats = seen.get(key);
    if (repeats !== undefined) return { ...row, repeats };
    seen.set(key, row.line);
    return row;
  });
  return { ...read, rows, room: Math.max(0, MOST_APPLICATIONS - there.length) };
}

/** Company and title, whatever their case, spaces and signs. */
const keyOf = ({ company, title }: { company: string; title: string }) =>
  [company, title].map((words) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')).join('|');

const keeping = z.object({
  /** Also those that are there already. */
  againToo: z.boolean(),
});

/**
 * Keeps what the preview showed, in one piece. One that was applied for on a day has that day as its first move, so
 * that it counts from then on; where it stands now is a second one.
 */
export async function importApplications(
  ctx: Ctx,
  given: unknown,
): Promise<{ kept: number; leftOut: number }> {
  const ownerId = requireOwner(ctx);
  const { againToo } = atTheDoor(keeping, given);
  const { rows, room } = await previewImport(ctx, given);
  const chosen = rows.filter((row) => againToo || row.repeats === undefined);
  if (chosen.length === 0) throw new BadInput('There is nothing new in it to keep.');
  if (chosen.length > room)
    throw new BadInput(
      `These are ${chosen.length.toLocaleString('en')} applications, and there is room for ${room.toLocaleString('en')} more: 5,000 are kept. Nothing was kept.`,
    );
  const now = ctx.now();
  const { timeZone } = await ownDay(ctx);
  const made = chosen.map(({ said, at }) => {
    const applied = said.appliedOn === null ? now : momentOn(timeZone, said.appliedOn, '12:00');
    const began = applied < now ? applied : now;
    const id = randomUUID();
    const move = { ownerId, applicationId: id };
    const moves =
      at.stage === 'saved' || at.stage === 'applied' || said.appliedOn === null
        ? [{ ...move, ...at, createdAt: at.stage === 'saved' ? now : began }]
        : [
            { ...move, stage: 'applied', outcome: null, createdAt: began },
            { ...move, ...at, createdAt: now },
          ];
    return { moves, row: { ownerId, id, ...said, ...at, createdAt: now, updatedAt: now } };
  });
  await ctx.db.transaction(async (tx) => {
    // A statement holds some sixty thousand values.
    for (let at = 0; at < made.length; at += AT_ONCE) {
      const part = made.slice(at, at + AT_ONCE);
      await tx.insert(applications).values(part.map(({ row }) => row));
      await tx.insert(applicationMoves).values(part.flatMap(({ moves }) => moves));
    }
  });
  return { kept: chosen.length, leftOut: rows.length - chosen.length };
}

const AT_ONCE = 500;
