import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { withoutControls } from '#server/plain-text.ts';
import { ownQuestions } from '#server/schema.ts';
import { listCompanies, spelledAsBefore } from './list-companies.ts';
import { candidates, nearCopyFinder, type NearCopy } from './near-copies.ts';
import { MAX_OWN_QUESTIONS, plainWords } from './own-question-shape.ts';
import { newOwnId } from './question-id.ts';
import { howToRead, readImport, type ImportRow, type ReadImport } from './read-import.ts';
import { ROOM } from './read-questions-file.ts';

const input = z.object({
  text: z
    .string({ error: 'Choose a file, or paste questions.' })
    .refine((text) => Buffer.byteLength(text) <= ROOM.bytes * 1.1, 'At most 1 MB is taken; nothing was kept.')
    .transform((text) => withoutControls(text))
    .refine((text) => text.trim() !== '', 'There is nothing in it. Choose a file, or paste questions.'),
  how: howToRead,
});

/** A row that can be kept, and what there is already that is nearly or just the same. */
export type PreviewRow = ImportRow & { near?: NearCopy; repeats?: number };

export type Preview = Omit<ReadImport, 'rows'> & {
  rows: PreviewRow[];
  /** How many more questions of one's own there is room for. */
  room: number;
};

/** What an import would keep, and which rows it cannot take. Keeps nothing. */
export async function previewImport(ctx: Ctx, given: unknown): Promise<Preview> {
  const ownerId = requireOwner(ctx);
  const { text, how } = atTheDoor(input, given);
  const read = readImport(text, how);
  const near = nearCopyFinder(await candidates(ctx));
  const lines = new Map<string, number>();
  const rows = read.rows.map((row): PreviewRow => {
    const plain = plainWords(row.question.text);
    const repeats = lines.get(plain);
    if (repeats !== undefined) return { ...row, repeats };
    lines.set(plain, row.line);
    const [nearest] = near(row.question.text);
    return nearest ? { ...row, near: nearest } : row;
  });
  const has = await ctx.db.$count(ownQuestions, eq(ownQuestions.ownerId, ownerId));
  return { ...read, rows, room: Math.max(0, MAX_OWN_QUESTIONS - has) };
}

/** Whether a row says word for word what there is already: in the file, among one's own, or in the bank. */
export const isThere = ({ near, repeats }: PreviewRow): boolean =>
  repeats !== undefined || near?.same === true;

const keeping = z.object({
  /** Also those that the bank, or the person, has nearly in these words. */
  nearToo: z.boolean(),
});

/** Keeps what the preview showed, in one piece; what is there word for word is left out. */
export async function importQuestions(ctx: Ctx, given: unknown): Promise<{ kept: number; leftOut: number }> {
  const ownerId = requireOwner(ctx);
  const { nearToo } = atTheDoor(keeping, given);
  const { rows, room } = await previewImport(ctx, given);
  const chosen = rows.filter((row) => !isThere(row) && (nearToo || !row.near));
  if (chosen.length === 0) throw new BadInput('There is nothing new in it to keep.');
  if (chosen.length > room) {
    throw new BadInput(
      `These are ${chosen.length} questions, and there is room for ${room} more: 1,000 of your own are kept. Nothing was kept.`,
    );
  }
  const before = await listCompanies(ctx);
  const now = ctx.now();
  // A breath apart, so that the newest first is the order of the file.
  const made = (at: number) => new Date(now.getTime() - at);
  await ctx.db.transaction(async (tx) => {
    await tx.insert(ownQuestions).values(
      chosen.map(({ question }, at) => {
        const companies = spelledAsBefore(question.companies, before);
        before.push(...companies);
        return { ownerId, id: newOwnId(), ...question, companies, createdAt: made(at), updatedAt: now };
      }),
    );
  });
  return { kept: chosen.length, leftOut: rows.length - chosen.length };
}
