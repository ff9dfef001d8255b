import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { FieldId, Form } from '#content/one-pager-fields.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { onePagers } from '#server/schema.ts';

/** What is written on a sheet: fields without words are absent. */
export type Fields = Partial<Record<FieldId, string>>;

export type OnePager = {
  id: string;
  form: Form;
  title: string;
  company: string;
  fields: Fields;
  version: number;
  createdAt: Date;
  updatedAt: Date;
};

/** The columns of a sheet, its owner left out. */
export const columns = {
  id: onePagers.id,
  form: onePagers.form,
  title: onePagers.title,
  company: onePagers.company,
  fields: onePagers.fields,
  version: onePagers.version,
  createdAt: onePagers.createdAt,
  updatedAt: onePagers.updatedAt,
};

/**
 * One sheet of the signed-in person. Somebody else's, an id that is no id and one that never was are all
 * the same answer: not found.
 */
export async function ownOnePager(ctx: Ctx, id: string): Promise<OnePager> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [row] = await ctx.db
      .select(columns)
      .from(onePagers)
      .where(and(eq(onePagers.ownerId, owner), eq(onePagers.id, id)));
    if (row) return row as OnePager;
  }
  throw new NotFound('There is no such page.');
}
