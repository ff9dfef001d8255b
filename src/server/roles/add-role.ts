import { randomUUID } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { countriesOf, places, remoteOf, severalPlaces } from '#server/feeds/read-fields.ts';
import { roles } from '#server/schema.ts';
import { classifyRole } from './classify-role.ts';
import { roleShape } from './role-shape.ts';

/** Roles that a person may add by hand. */
export const MOST_ADDED = 2_000;

/**
 * Keeps a role whose text or link a person has, read like those from the boards. The same text or link once more is
 * the role that is there already.
 */
export async function addRole(ctx: Ctx, given: unknown): Promise<{ id: string; isNew: boolean }> {
  const ownerId = requireOwner(ctx);
  const { place, ...said } = atTheDoor(roleShape, given);
  const byHand = and(eq(roles.ownerId, ownerId), isNull(roles.boardId));
  const [same] = await ctx.db
    .select({ id: roles.id })
    .from(roles)
    .where(
      and(
        byHand,
        eq(roles.company, said.company),
        eq(roles.title, said.title),
        eq(roles.link, said.link),
        eq(roles.text, said.text),
      ),
    )
    .limit(1);
  if (same) return { id: same.id, isNew: false };
  if ((await ctx.db.$count(roles, byHand)) >= MOST_ADDED)
    throw new BadInput(
      `You have added ${MOST_ADDED.toLocaleString('en')} roles already, which is the most that are kept.`,
    );
  const id = randomUUID();
  const found = places(severalPlaces(place));
  const now = ctx.now();
  await ctx.db.insert(roles).values({
    ownerId,
    id,
    ...said,
    externalId: id,
    places: found,
    countries: countriesOf(found),
    remote: remoteOf(...found.map((each) => each.text), said.title),
    ...classifyRole(said),
    firstSeenAt: now,
    lastSeenAt: now,
  });
  return { id, isNew: true };
}
