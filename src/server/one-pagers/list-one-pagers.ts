import { desc, eq } from 'drizzle-orm';
import { fieldsOf } from '#content/one-pager-fields.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { onePagers } from '#server/schema.ts';
import { columns, type OnePager } from './access.ts';

export type ListedPage = Pick<OnePager, 'id' | 'form' | 'title' | 'company' | 'updatedAt'> & {
  /** Fields that have words, of how many. */
  filled: number;
  of: number;
};

/** The signed-in person's sheets, the one last written on first. */
export async function listOnePagers(ctx: Ctx): Promise<ListedPage[]> {
  const rows = (await ctx.db
    .select(columns)
    .from(onePagers)
    .where(eq(onePagers.ownerId, requireOwner(ctx)))
    .orderBy(desc(onePagers.updatedAt), desc(onePagers.createdAt), onePagers.id)) as OnePager[];
  return rows.map(({ id, form, title, company, fields, updatedAt }) => {
    const all = fieldsOf(form);
    const filled = all.filter((field) => (fields[field] ?? '').trim() !== '').length;
    return { id, form, title, company, updatedAt, filled, of: all.length };
  });
}
