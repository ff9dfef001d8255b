import { and, eq, getTableColumns } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { roles } from '#server/schema.ts';
import { earlierPosting } from './earlier-posting.ts';

/**
 * One role of the signed-in person. One of somebody else, an id that is no id and one that never was are all the
 * same answer: not found.
 */
export async function ownRole(ctx: Ctx, id: string) {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const { search: _search, ownerId: _owner, ...columns } = getTableColumns(roles);
    const [row] = await ctx.db
      .select({ ...columns, earlier: earlierPosting })
      .from(roles)
      .where(whichIs(owner, id));
    if (row) return row;
  }
  throw new NotFound('There is no such role.');
}

/** The row with this owner and id. */
export const whichIs = (owner: string, id: string) => and(eq(roles.ownerId, owner), eq(roles.id, id));
