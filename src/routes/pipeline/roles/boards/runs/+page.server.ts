import { ownBoard } from '#server/boards/access.ts';
import { listRuns } from '#server/boards/list-runs.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const boardId = url.searchParams.get('board') ?? undefined;
  const board = boardId === undefined ? undefined : await ownBoard(ctx, boardId);
  return { company: board?.company ?? '', runs: await listRuns(ctx, { boardId }) };
};
