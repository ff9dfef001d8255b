import { z } from 'zod';
import { POINTS, SAID_BY } from '#content/research.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { addFact } from '#server/research/add-fact.ts';
import { ownAsk } from './access.ts';

const input = z.object({ point: z.enum(POINTS, 'Choose the point it belongs to.') });

/**
 * Takes the answer to a question into the dossier, as a fact whose source is who said it. It was heard at
 * its source, so it is checked.
 */
export async function takeAnswer(
  ctx: Ctx,
  given: { id: string; said: unknown },
): Promise<{ factId: string; applicationId: string }> {
  const { applicationId, answer, whom, askedOn } = await ownAsk(ctx, given.id);
  const { point } = atTheDoor(input, given.said);
  if (answer === '') throw new BadInput('There is no answer to take over yet. Note it first.');
  const said = { point, says: answer, source: SAID_BY[whom], dated: askedOn ?? '', state: 'checked' };
  const { id } = await addFact(ctx, { applicationId, said });
  return { factId: id, applicationId };
}
