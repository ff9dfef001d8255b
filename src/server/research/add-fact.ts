import { randomUUID } from 'node:crypto';
import { POINTS } from '#content/research.ts';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { researchFacts } from '#server/schema.ts';
import { factFields, isBlank, MOST_FACTS } from './fact.ts';
import { listFacts } from './list-facts.ts';

const input = factFields.extend({ point: z.enum(POINTS, 'Choose one of the six points.') });

/**
 * Begins a fact under a point, with as much of it as is known. One under the same point in which nothing
 * was written yet is taken up again instead of leaving two behind.
 */
export async function addFact(
  ctx: Ctx,
  given: { applicationId: string; said: unknown },
): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { id: applicationId } = await ownApplication(ctx, given.applicationId);
  const said = atTheDoor(input, given.said);
  const there = await listFacts(ctx, { applicationId });
  const bare = isBlank({ says: '', source: '', thought: '', ...said });
  const begun = there.find((fact) => fact.point === said.point && isBlank(fact));
  if (bare && begun) return { id: begun.id };
  if (there.length >= MOST_FACTS)
    throw new BadInput(
      `There are ${MOST_FACTS} facts in this dossier, the most that are kept. Delete some first.`,
    );
  const id = randomUUID();
  const now = ctx.now();
  await ctx.db
    .insert(researchFacts)
    .values({ ...said, ownerId, id, applicationId, createdAt: now, updatedAt: now });
  return { id };
}
