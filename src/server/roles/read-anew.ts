import { setImmediate as breath } from 'node:timers/promises';
import { and, asc, ne } from 'drizzle-orm';
import type { Db } from '#server/db.ts';
import { roles } from '#server/schema.ts';
import { whichIs } from './access.ts';
import { classifyRole, RULES_VERSION } from './classify-role.ts';

/** Roles that are read at once, so that memory stays flat. */
const BATCH = 50;

/**
 * Reads every role again that other rules than today's have read, whoever keeps it; says how many there were. It
 * takes a breath after each, as others want to be answered meanwhile.
 */
export async function readRolesAnew(db: Db): Promise<number> {
  for (let read = 0; ;) {
    const outdated = await db
      .select({ ownerId: roles.ownerId, id: roles.id, title: roles.title, text: roles.text })
      .from(roles)
      .where(ne(roles.readBy, RULES_VERSION))
      .orderBy(asc(roles.ownerId), asc(roles.id))
      .limit(BATCH);
    if (outdated.length === 0) return read;
    for (const { ownerId, id, title, text } of outdated) {
      // A board, or the person, may have given it another text in between: then it has been read.
      await db
        .update(roles)
        .set(classifyRole({ title, text }))
        .where(and(whichIs(ownerId, id), ne(roles.readBy, RULES_VERSION)));
      read++;
      await breath();
    }
  }
}
