import { eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { BadInput } from '#server/errors.ts';
import { stories } from '#server/schema.ts';

/** Far more stories than anybody tells; keeps one person's pages bounded. */
export const MOST_STORIES = 300;

/** BadInput when so many more would be too many. */
export async function requireRoom(
  { db }: { db: Pick<Ctx['db'], '$count'> },
  ownerId: string,
  more: number,
): Promise<void> {
  const there = await db.$count(stories, eq(stories.ownerId, ownerId));
  if (there + more <= MOST_STORIES) return;
  throw new BadInput(
    `You have ${there} stories, and ${MOST_STORIES} is the most that are kept. Nothing was added. Delete some first.`,
  );
}
