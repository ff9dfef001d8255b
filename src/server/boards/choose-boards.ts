import { z } from 'zod';
import { readCompanies } from '#content/companies.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { addBoard } from './add-board.ts';

const chosen = z
  .array(z.string().max(100))
  .min(1, 'Choose at least one company.')
  .max(200, 'Choose up to 200 companies.');

/** Follows the boards of companies of our list. Gives the ids of those that were not followed before. */
export async function chooseBoards(
  ctx: Ctx,
  given: { ids: unknown },
): Promise<{ added: string[]; known: number }> {
  const ids = new Set(atTheDoor(chosen, given.ids));
  const companies = readCompanies().filter(({ id }) => ids.has(id));
  if (companies.length !== ids.size)
    throw new BadInput('One of these companies is not on the list. Load the page again.');
  const added: string[] = [];
  for (const { name, board } of companies) {
    const { id, isNew } = await addBoard(ctx, { said: { address: board, company: name }, fromList: true });
    if (isNew) added.push(id);
  }
  return { added, known: companies.length - added.length };
}
