import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readHow } from '#server/http/read-import-form.ts';
import { readImportText } from '#server/http/read-import-text.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { importQuestions, isThere, previewImport } from '#server/questions/import-questions.ts';
import { FIELDS } from '#server/questions/read-import.ts';
import { ROOM } from '#server/questions/read-questions-file.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Rows and remarks that are shown of a long file; all of them count. */
const SHOWN = 100;

export const load: PageServerLoad = ({ locals, url }) => {
  requireOwner(locals.ctx);
  const number = (name: string) => Math.max(0, Math.trunc(Number(url.searchParams.get(name)) || 0));
  return { fields: FIELDS, done: { kept: number('kept'), leftOut: number('left-out') } };
};

export const actions: Actions = {
  look: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    try {
      return { preview: await look(ctx, form, await readImportText(form, ROOM)) };
    } catch (error) {
      // A long text goes back only where it was typed or looked at.
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
      done = await importQuestions(ctx, { text, how: preview.how, nearToo: form.has('near-too') });
    } catch (error) {
      return asFailure(error, { text });
    }
    redirect(303, `/practise/import?kept=${done.kept}&left-out=${done.leftOut}`);
  },
};

async function look(ctx: Ctx, form: FormData, text: string) {
  const asked = readHow(form, (await getSettings(ctx)).role);
  const { rows, bad, headings, room, ...read } = await previewImport(ctx, { text, how: asked });
  const how = { ...read, otherwise: asked.otherwise };
  const there = rows.filter(isThere);
  const near = rows.filter((row) => row.near && !isThere(row));
  return {
    raw: text,
    how,
    seen: JSON.stringify(how),
    changed: false,
    headings,
    room,
    bad: bad.slice(0, SHOWN),
    there: there.slice(0, SHOWN),
    near: near.slice(0, SHOWN),
    rows: rows.filter((row) => !row.near && row.repeats === undefined).slice(0, SHOWN),
    counts: {
      fresh: rows.length - there.length - near.length,
      near: near.length,
      there: there.length,
      bad: bad.length,
    },
  };
}
