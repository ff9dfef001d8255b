import { redirect } from '@sveltejs/kit';
import { requireOwner } from '#server/access.ts';
import { importApplications, previewImport } from '#server/applications/import-applications.ts';
import { ROOM } from '#server/applications/read-rows.ts';
import { standing } from '#server/applications/show-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readImportText } from '#server/http/read-import-text.ts';
import { readTableHow } from '#server/http/read-table-form.ts';
import type { Actions, PageServerLoad } from './$types';

/** Rows that are shown of a long file; all of them count. */
const SHOWN = 50;

export const load: PageServerLoad = ({ locals, url }) => {
  requireOwner(locals.ctx);
  const number = (name: string) => Math.max(0, Math.trunc(Number(url.searchParams.get(name)) || 0));
  return { done: { kept: number('kept'), leftOut: number('left-out') } };
};

export const actions: Actions = {
  look: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    try {
      return { preview: await look(ctx, form, await readImportText(form, ROOM)) };
    } catch (error) {
      return asFailure(error, { text: field(form, 'text') ?? field(form, 'raw') ?? '' });
    }
  },
  keep: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    const text = field(form, 'raw') ?? '';
    let done;
    try {
      const preview = await look(ctx, form, text);
      // Only what was seen is kept: whoever changed how it is read sees that first.
      if (field(form, 'seen') !== preview.seen) return { preview: { ...preview, changed: true } };
      done = await importApplications(ctx, { text, how: preview.how, againToo: form.has('again-too') });
    } catch (error) {
      return asFailure(error, { text });
    }
    redirect(303, `/pipeline/import?kept=${done.kept}&left-out=${done.leftOut}`);
  },
};

async function look(ctx: Ctx, form: FormData, text: string) {
  const asked = readTableHow(form);
  const { rows, bad, headings, room, ...how } = await previewImport(ctx, { text, how: asked });
  const again = rows.filter(({ repeats }) => repeats !== undefined);
  const fresh = rows.filter(({ repeats }) => repeats === undefined);
  const shown = ({ line, said, at, repeats }: (typeof rows)[number]) => ({
    line,
    company: said.company,
    title: said.title,
    standing: standing(at.stage, at.outcome),
    appliedOn: said.appliedOn,
    repeats,
  });
  return {
    raw: text,
    how,
    seen: JSON.stringify(how),
    changed: false,
    headings,
    room,
    bad: bad.slice(0, SHOWN),
    again: again.slice(0, SHOWN).map(shown),
    rows: fresh.slice(0, SHOWN).map(shown),
    counts: { fresh: fresh.length, again: again.length, bad: bad.length },
  };
}
