import { createHash } from 'node:crypto';
import { requireOwner } from '#server/access.ts';
import { BadInput } from '#server/errors.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { importEverything, type ImportReport } from '#server/own-data/import-everything.ts';
import { dayAndTime } from '#ui/dates.ts';
import { keptName } from '#ui/kept-names.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  requireOwner(locals.ctx);
};

export const actions: Actions = {
  look: async ({ locals: { ctx }, request }) => {
    try {
      const bytes = await chosenFile(await readForm(request));
      return { report: reportOf(await importEverything(ctx, { bytes, keep: false }), fingerprint(bytes)) };
    } catch (error) {
      return asFailure(error, {});
    }
  },
  bring: async ({ locals: { ctx }, request }) => {
    const form = await readForm(request);
    try {
      const bytes = await chosenFile(form);
      // Only what was looked at is brought back.
      if (field(form, 'seen') !== fingerprint(bytes))
        throw new BadInput(
          'This is another file than the one you looked at. Look at it first; nothing was changed.',
        );
      return { report: reportOf(await importEverything(ctx, { bytes, keep: true })) };
    } catch (error) {
      return asFailure(error, {});
    }
  },
};

async function chosenFile(form: FormData): Promise<Uint8Array> {
  const file = form.get('file');
  if (file === null || typeof file === 'string' || file.size === 0)
    throw new BadInput('Choose the file that “Download everything (JSON)” made.');
  return new Uint8Array(await file.arrayBuffer());
}

const fingerprint = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A report in words; with the fingerprint of what was looked at, or none once it is done. */
function reportOf({ exportedAt, tables }: ImportReport, seen?: string) {
  return {
    exportedAt: dayAndTime(new Date(exportedAt)),
    tables: tables.map((merged) => ({ ...merged, name: keptName(merged.name) })),
    done: seen === undefined,
    seen: seen ?? '',
  };
}
