import { readJson } from '#server/http/read-body.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import type { RequestHandler } from './$types';

/** Remembers what was changed in passing, on the answer page: the mode, or a kind's time. */
export const PATCH: RequestHandler = async ({ request, locals }) =>
  Response.json(await saveSettings(locals.ctx, await readJson(request)));
