import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { readCompass } from '#content/compass.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { compassWeights } from '#server/schema.ts';
import { ownCompass, weightGiven } from './access.ts';

const input = z.object({ weights: z.record(z.string().max(64), weightGiven) });

/**
 * Keeps the person's own weights. A weight that is the editors' one where the compass stands is no own
 * weight: it moves with the compass again. Skills that are left out keep what they had.
 */
export async function setWeights(ctx: Ctx, given: unknown): Promise<void> {
  const ownerId = requireOwner(ctx);
  const { weights } = atTheDoor(input, given);
  const known = new Set(readCompass().skills.map(({ id }) => id));
  if (Object.keys(weights).some((skill) => !known.has(skill)))
    throw new BadInput('There is no such skill in the compass.');
  const { skills } = await ownCompass(ctx);
  const editors = new Map(skills.map((each) => [each.skill.id, each.editors]));
  const chosen = Object.entries(weights).map(([skill, weight]) => ({ ownerId, skill, weight }));
  const back = chosen.filter(({ skill, weight }) => editors.get(skill) === weight);
  const own = chosen.filter(({ skill, weight }) => editors.get(skill) !== weight);
  await ctx.db.transaction(async (tx) => {
    if (back.length > 0) {
      const gone = back.map(({ skill }) => skill);
      await tx
        .delete(compassWeights)
        .where(and(eq(compassWeights.ownerId, ownerId), inArray(compassWeights.skill, gone)));
    }
    if (own.length > 0) {
      await tx
        .insert(compassWeights)
        .values(own)
        .onConflictDoUpdate({
          target: [compassWeights.ownerId, compassWeights.skill],
          set: { weight: sql`excluded.weight` },
        });
    }
  });
}
