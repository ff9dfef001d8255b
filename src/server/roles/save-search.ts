import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { savedSearches } from '#server/schema.ts';
import { typedWords } from '#server/typed-words.ts';
import { filtersOf, queryOf } from './board-query.ts';

/** Saved searches that a person may have: each is counted whenever the board is opened. */
export const MOST_SEARCHES = 20;

const input = z.object({
  name: typedWords(80, 'A name has up to 80 characters.').refine(
    (name) => name !== '',
    'Give the search a name.',
  ),
  filters: z.string().max(2_000, 'These filters are too long to be kept.'),
});

/** Keeps the filters of the board under a name. What is there now counts as seen. */
export async function saveSearch(ctx: Ctx, given: unknown): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(input, given);
  const filters = filtersOf(queryOf(said.filters));
  if (filters === '')
    throw new BadInput('Choose a filter or some words first; all roles need no saved search.');
  if (filters.length > 1_000) throw new BadInput('These filters are too long to be kept.');
  if ((await ctx.db.$count(savedSearches, eq(savedSearches.ownerId, ownerId))) >= MOST_SEARCHES)
    throw new BadInput(`There are ${MOST_SEARCHES} saved searches already. Remove one first.`);
  const id = randomUUID();
  const now = ctx.now();
  await ctx.db
    .insert(savedSearches)
    .values({ ownerId, id, name: said.name, filters, seenAt: now, createdAt: now });
  return { id };
}
