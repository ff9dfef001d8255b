import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { recogniseBoard } from '#server/feeds/recognise-board.ts';
import { BOARD_KIND_NAMES } from '#server/feeds/posting.ts';
import { jobBoards } from '#server/schema.ts';
import { checkAddress } from '#server/web/check-address.ts';
import { WebFailure } from '#server/web/web.ts';
import { addShape, MOST_BOARDS } from './board.ts';

const names = Object.values(BOARD_KIND_NAMES);
const NOT_ONE =
  `That address is of none of the eight kinds that can be read: ${names.slice(0, -1).join(', ')} and ${names.at(-1)}. ` +
  'Open one of the company’s roles and look at the address there: it often leads to one of them.';

/** Follows a board by any address of it that a person may have. Says which, and whether it is new. */
export async function addBoard(
  ctx: Ctx,
  given: { said: unknown; fromList?: boolean },
): Promise<{ id: string; company: string; isNew: boolean }> {
  const ownerId = requireOwner(ctx);
  const said = atTheDoor(addShape, given.said);
  const found = recogniseBoard(said.address);
  if (!found) throw new BadInput(NOT_ONE);
  try {
    checkAddress(found.address);
  } catch (error) {
    if (error instanceof WebFailure) throw new BadInput(error.message, { cause: error });
    throw error;
  }
  const company = said.company || found.company;
  const there = await ctx.db
    .select()
    .from(jobBoards)
    .where(and(eq(jobBoards.ownerId, ownerId), eq(jobBoards.address, found.address)));
  if (there[0]) return { id: there[0].id, company: there[0].company, isNew: false };
  if ((await ctx.db.$count(jobBoards, eq(jobBoards.ownerId, ownerId))) >= MOST_BOARDS)
    throw new BadInput(`You follow ${MOST_BOARDS} boards already. Delete one that you no longer need first.`);
  const id = randomUUID();
  await ctx.db
    .insert(jobBoards)
    .values({
      ownerId,
      id,
      company,
      kind: found.kind,
      address: found.address,
      fromList: given.fromList ?? false,
      createdAt: ctx.now(),
    })
    .onConflictDoNothing();
  return { id, company, isNew: true };
}
