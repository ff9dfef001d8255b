import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { stories } from '#server/schema.ts';
import { pastedText } from './pasted-text.ts';
import { seedsIn } from './read-seeds.ts';
import { MOST_SEEDS, storyOf } from './seed.ts';
import { requireRoom } from './story-cap.ts';
import { storyFields } from './story-fields.ts';

const input = z.object({
  text: pastedText,
  chosen: z
    .array(
      storyFields.pick({ employer: true, happened: true }).extend({
        /** Its place among the seeds that were shown, from 0. */
        seed: z.number().int().min(0),
      }),
    )
    .min(1, 'Choose at least one seed. Nothing was kept yet.')
    .max(MOST_SEEDS, 'That is more than was shown.'),
});

/**
 * Makes stories of the chosen seeds of a text, with employer and date as the person gave them. The text is
 * read again, so that nothing can come in that did not stand there. All are kept, or none.
 */
export async function keepSeeds(ctx: Ctx, given: unknown): Promise<{ ids: string[] }> {
  const ownerId = requireOwner(ctx);
  const { text, chosen } = atTheDoor(input, given);
  const seeds = seedsIn(text).slice(0, MOST_SEEDS);
  const now = ctx.now();
  const rows = chosen.map(({ seed: at, employer, happened }, place) => {
    const seed = seeds[at];
    if (!seed)
      throw new BadInput('One of the chosen seeds is not in the text. Read it again and choose anew.');
    return {
      ...storyOf(seed),
      ...(employer === undefined ? {} : { employer: employer.trim() }),
      ...(happened === undefined ? {} : { happened: happened.trim() }),
      ownerId,
      id: randomUUID(),
      createdAt: now,
      // The last changed stands first: a millisecond apart, they stand as they did in the CV.
      updatedAt: new Date(now.getTime() - place),
    };
  });
  await requireRoom(ctx, ownerId, rows.length);
  await ctx.db.insert(stories).values(rows);
  return { ids: rows.map(({ id }) => id) };
}
