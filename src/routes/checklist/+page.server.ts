import { redirect } from '@sveltejs/kit';
import { readSources } from '#content/sources.ts';
import { ownChecklist } from '#server/checklist/own-checklist.ts';
import { tickItem } from '#server/checklist/tick-item.ts';
import type { Ctx } from '#server/ctx.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { day } from '#ui/dates.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { parts, done, of } = await ownChecklist(locals.ctx);
  return {
    done,
    of,
    parts: parts.map(({ id, title, items }) => ({
      id,
      title,
      items: items.map(({ sources, tickedAt, to, ...item }) => ({
        ...item,
        to,
        tickedOn: tickedAt && day(tickedAt),
        sources: sources.flatMap((source) => {
          const found = readSources().get(source);
          return found ? [{ id: source, short: found.short, grade: found.grade }] : [];
        }),
      })),
    })),
  };
};

async function tick(ctx: Ctx, request: Request, done: boolean) {
  const item = field(await readForm(request), 'item') ?? '';
  try {
    await tickItem(ctx, { item, done });
  } catch (error) {
    return asFailure(error, {});
  }
  redirect(303, `/checklist#${item}`);
}

export const actions: Actions = {
  tick: ({ locals, request }) => tick(locals.ctx, request, true),
  untick: ({ locals, request }) => tick(locals.ctx, request, false),
};
