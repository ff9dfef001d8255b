import { redirect } from '@sveltejs/kit';
import { addBoard } from '#server/boards/add-board.ts';
import { chooseBoards } from '#server/boards/choose-boards.ts';
import { deleteBoard } from '#server/boards/delete-board.ts';
import { fetchBoards } from '#server/boards/fetch-boards.ts';
import { listBoards } from '#server/boards/list-boards.ts';
import { listCompanies } from '#server/boards/list-companies.ts';
import { pauseBoard } from '#server/boards/pause-board.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { did, saidBy } from './said.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const [boards, companies] = await Promise.all([listBoards(ctx), listCompanies(ctx)]);
  return { boards, companies, said: saidBy(url.searchParams, boards) };
};

const HERE = '/pipeline/roles/boards';

export const actions: Actions = {
  add: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    const typed = { address: field(form, 'address') ?? '', company: field(form, 'company') ?? '' };
    let to;
    try {
      const { id, isNew } = await addBoard(ctx, { said: typed });
      if (isNew) await fetchBoards(ctx, { ids: [id] });
      to = did(isNew ? 'added' : 'known', { board: id });
    } catch (error) {
      return asFailure(error, { form: 'add' as const, ...typed });
    }
    redirect(303, HERE + to);
  },
  choose: async ({ locals: { ctx }, request }) => {
    const chosen = (await readForm(request)).getAll('company').map(String);
    let to;
    try {
      const { added } = await chooseBoards(ctx, { ids: chosen });
      if (added.length > 0) await fetchBoards(ctx, { ids: added });
      to = did('chosen', { count: added.length });
    } catch (error) {
      return asFailure(error, { form: 'choose' as const, chosen });
    }
    redirect(303, HERE + to);
  },
  fetch: async ({ locals: { ctx }, request }) => {
    const board = field(await readForm(request), 'board');
    let to;
    try {
      const { begun } = await fetchBoards(ctx, board === undefined ? {} : { id: board });
      to = did('begun', { count: begun });
    } catch (error) {
      return asFailure(error, { form: 'list' as const });
    }
    redirect(303, HERE + to);
  },
  pause: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    const board = field(form, 'board') ?? '';
    const paused = field(form, 'paused') === 'yes';
    try {
      await pauseBoard(ctx, { id: board, paused });
    } catch (error) {
      return asFailure(error, { form: 'list' as const });
    }
    redirect(303, HERE + did(paused ? 'paused' : 'resumed', { board }));
  },
  delete: async ({ locals: { ctx }, request }) => {
    const board = field(await readForm(request), 'board') ?? '';
    try {
      await deleteBoard(ctx, { id: board });
    } catch (error) {
      return asFailure(error, { form: 'list' as const });
    }
    redirect(303, HERE + did('deleted'));
  },
};
