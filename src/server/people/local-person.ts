import { eq } from 'drizzle-orm';
import type { Db } from '#server/db.ts';
import { people } from '#server/schema.ts';

/**
 * The id of the one person this machine's Debrief belongs to while there are no accounts. Made the
 * first time it is asked for; two processes that ask at once get the same one.
 */
export async function localPerson(db: Db): Promise<string> {
  const found = () => db.select({ id: people.id }).from(people).where(eq(people.kind, 'local'));
  const [existing] = await found();
  if (existing) return existing.id;
  await db.insert(people).values({ kind: 'local', name: 'You' }).onConflictDoNothing();
  const [made] = await found();
  if (!made) throw new Error('The local person could not be made.');
  return made.id;
}
