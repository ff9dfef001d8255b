import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { FORMS } from '#content/one-pager-fields.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { onePagers } from '#server/schema.ts';
import { oneLine } from './page-words.ts';

/** Sheets a person may have: all of them are listed on one page. */
export const MOST_PAGES = 200;

const input = z.object({
  form: z.enum(FORMS, 'Choose a one-pager or a teardown.'),
  title: oneLine('A title').default(''),
  company: oneLine('A company').default(''),
});

/** Begins a sheet, empty but for its title and company where they are given. */
export async function createOnePager(ctx: Ctx, given: unknown): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { form, title, company } = atTheDoor(input, given);
  const there = await ctx.db.$count(onePagers, eq(onePagers.ownerId, ownerId));
  if (there >= MOST_PAGES)
    throw new BadInput(`You have ${MOST_PAGES} pages, which is as many as are kept. Delete one first.`);
  const at = ctx.now();
  const [row] = await ctx.db
    .insert(onePagers)
    .values({ ownerId, form, title, company, createdAt: at, updatedAt: at })
    .returning({ id: onePagers.id });
  return { id: row!.id };
}
