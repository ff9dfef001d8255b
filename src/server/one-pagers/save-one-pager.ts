import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fieldsOf } from '#content/one-pager-fields.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { onePagers } from '#server/schema.ts';
import { columns, ownOnePager, type Fields, type OnePager } from './access.ts';
import { fieldWords, oneLine } from './page-words.ts';

const input = z.object({
  id: z.string().max(64),
  title: oneLine('A title').optional(),
  company: oneLine('A company').optional(),
  fields: fieldWords.default({}),
  /** The version these words were typed upon. */
  version: z.number().int().min(1).max(1_000_000_000),
});

/**
 * Keeps what is written on a sheet; what is left out stays as it was. When another window has saved in
 * between, nothing is overwritten: `saved` is false and `page` is what is there, for the writer to choose.
 */
export async function saveOnePager(ctx: Ctx, given: unknown): Promise<{ saved: boolean; page: OnePager }> {
  const ownerId = requireOwner(ctx);
  const { id, title, company, fields, version } = atTheDoor(input, given);
  const there = await ownOnePager(ctx, id);
  const known = fieldsOf(there.form);
  if (Object.keys(fields).some((field) => !known.some((one) => one === field)))
    throw new BadInput('This page has no such field.');
  if (there.version !== version) return { saved: false, page: there };
  const [row] = await ctx.db
    .update(onePagers)
    .set({
      title: title ?? there.title,
      company: company ?? there.company,
      fields: withWords({ ...there.fields, ...fields }),
      version: version + 1,
      updatedAt: ctx.now(),
    })
    .where(and(eq(onePagers.ownerId, ownerId), eq(onePagers.id, id), eq(onePagers.version, version)))
    .returning(columns);
  // Another window was faster between the two statements.
  return row ? { saved: true, page: row as OnePager } : { saved: false, page: await ownOnePager(ctx, id) };
}

const withWords = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ''));
