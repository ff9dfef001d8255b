import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { editorsWeight, MOST_WEIGHT, readCompass, type Position, type Skill } from '#content/compass.ts';
import { AMBIGUITIES, SENIORITIES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { compass, compassWeights } from '#server/schema.ts';

/** Where the compass may be set. */
export const position = z.object({
  seniority: z.enum(SENIORITIES, 'Choose a seniority.'),
  ambiguity: z.enum(AMBIGUITIES, 'Choose how much the team has settled.'),
});

/** Where the compass stands until somebody sets it. */
const UNSET: Position = { seniority: 'mid', ambiguity: 'between' };

/** A skill with its weight for the person, and the editors' weight beside it. */
export type WeighedSkill = { skill: Skill; editors: number; own: number | undefined };

/**
 * The signed-in person's compass: where it is set, and every skill with the editors' weight there and the
 * person's own. Own weights of skills that the content no longer has are kept, and weigh nothing.
 */
export async function ownCompass(
  ctx: Ctx,
): Promise<{ position: Position; isSet: boolean; skills: WeighedSkill[] }> {
  const ownerId = requireOwner(ctx);
  const [[row], weights] = await Promise.all([
    ctx.db.select().from(compass).where(eq(compass.ownerId, ownerId)),
    ctx.db.select().from(compassWeights).where(eq(compassWeights.ownerId, ownerId)),
  ]);
  const set = position.safeParse(row);
  const at = set.success ? set.data : UNSET;
  const own = new Map(weights.map(({ skill, weight }) => [skill, weight]));
  return {
    position: at,
    isSet: set.success,
    skills: readCompass().skills.map((skill) => ({
      skill,
      editors: editorsWeight(skill, at),
      own: own.get(skill.id),
    })),
  };
}

/** A weight as a form sends it. */
export const weightGiven = z.coerce
  .number({ error: 'A weight is a whole number from 0 to 3.' })
  .int('A weight is a whole number from 0 to 3.')
  .min(0, 'A weight is a whole number from 0 to 3.')
  .max(MOST_WEIGHT, 'A weight is a whole number from 0 to 3.');
