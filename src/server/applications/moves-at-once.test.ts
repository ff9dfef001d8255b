import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import { untilWaiting } from '../../../tests/harness/until-waiting.ts';
import type { Ctx } from '#server/ctx.ts';
import { applications } from '#server/schema.ts';
import { ownApplication } from './access.ts';
import { createApplication } from './create-application.ts';
import { listMoves } from './list-moves.ts';
import { moveApplication } from './move-application.ts';
import { takeBackMove } from './take-back-move.ts';

let database: FreshDatabase;
let ctx: Ctx;

beforeAll(async () => {
  database = await freshDatabase();
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

const add = async () => (await createApplication(ctx, { said: { company: 'Acme' } })).id;

/** Holds the application while others come, then lets them go on. */
const whileHeld = (
  id: string,
  many: number,
  others: () => Promise<unknown>,
  meanwhile?: (held: Ctx) => Promise<void>,
) =>
  database.db.transaction(async (tx) => {
    await tx.select().from(applications).where(eq(applications.id, id)).for('update');
    const all = others();
    await untilWaiting(database, many);
    await meanwhile?.({ ...ctx, db: tx });
    return { all };
  });

it('a move that is asked for twice at once is made once', async () => {
  const id = await add();
  const move = () => moveApplication(ctx, { id, to: { stage: 'applied' } });
  const { all } = await whileHeld(id, 2, () => Promise.all([move(), move()]));
  await all;
  expect((await listMoves(ctx, { id })).map(({ stage }) => stage)).toEqual(['saved', 'applied']);
});

it('a move is not taken back when another has come after it', async () => {
  const id = await add();
  await moveApplication(ctx, { id, to: { stage: 'applied' } });
  const moveId = (await listMoves(ctx, { id })).at(-1)!.id;
  const { all } = await whileHeld(
    id,
    1,
    () => takeBackMove(ctx, { id, moveId }).catch(String),
    (held) => moveApplication(held, { id, to: { stage: 'screen' } }),
  );
  expect(await all).toContain('not its last move any more');
  expect((await ownApplication(ctx, id)).stage).toBe('screen');
  expect((await listMoves(ctx, { id })).at(-1)?.stage).toBe('screen');
});
