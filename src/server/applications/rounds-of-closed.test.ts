import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { ctxForSomebody, freshDatabase, type FreshDatabase } from '../../../tests/harness/fresh-database.ts';
import type { Ctx } from '#server/ctx.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { listInterviews } from '#server/interviews/list-interviews.ts';
import { createApplication } from './create-application.ts';
import { readFilters } from './filters.ts';
import { moveApplication } from './move-application.ts';
import { openApplication } from './open-application.ts';
import { openPipeline } from './open-pipeline.ts';
import { takeBackMove } from './take-back-move.ts';

let database: FreshDatabase;
let ctx: Ctx; // its clock stands at 09:00 UTC on Monday 2 March 2026

beforeAll(async () => {
  database = await freshDatabase();
});
beforeEach(async () => {
  ctx = await ctxForSomebody(database);
});
afterAll(() => database.close());

it('no card names a round of what is closed, and no plan leads up to it, until that is taken back', async () => {
  const { id } = await createApplication(ctx, { said: { company: 'Acme' }, at: { stage: 'rounds' } });
  const round = { company: 'Acme', round: 'final', timeZone: 'UTC', day: '2026-03-09' };
  await addInterview(ctx, round, { applicationId: id });
  await moveApplication(ctx, { id, to: { stage: 'closed', outcome: 'withdrawn' } });
  const { board } = await openPipeline(ctx, readFilters(new URLSearchParams()));
  expect(board?.at(-1)?.cards[0]).toMatchObject({ company: 'Acme', round: null });
  const { coming, over } = await listInterviews(ctx);
  expect([...coming, ...over]).toEqual([]);
  const { rounds, moves } = await openApplication(ctx, { id });
  expect(rounds).toHaveLength(1);
  await takeBackMove(ctx, { id, moveId: moves.at(-1)!.id });
  expect((await listInterviews(ctx)).coming).toHaveLength(1);
});
