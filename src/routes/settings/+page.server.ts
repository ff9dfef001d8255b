import { KINDS, secondsFor } from '#engine';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { deleteEverything } from '#server/practice/delete-everything.ts';
import { listAttempts } from '#server/practice/list-attempts.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { saveSettings } from '#server/settings/save-settings.ts';
import { recogniserFrom } from '#server/speech/recogniser.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx } }) => {
  const [settings, { total }] = await Promise.all([getSettings(ctx), listAttempts(ctx, { limit: 1 })]);
  const recogniser = recogniserFrom(process.env);
  return {
    settings,
    total,
    times: KINDS.map((kind) => ({
      kind,
      usual: secondsFor(kind),
      own: settings.limits[kind] ?? secondsFor(kind),
    })),
    ...(recogniser ? { recogniser: { host: recogniser.host, model: recogniser.model } } : {}),
  };
};

export const actions: Actions = {
  save: async ({ locals, request }) => {
    const form = await readForm(request);
    const times = Object.fromEntries(KINDS.map((kind) => [kind, field(form, `seconds-${kind}`)]));
    const typed = { role: field(form, 'role'), mode: field(form, 'mode'), times };
    const limits = Object.fromEntries(Object.entries(times).filter(([, seconds]) => seconds !== undefined));
    try {
      await saveSettings(locals.ctx, { role: typed.role, mode: typed.mode, limits });
    } catch (error) {
      return asFailure(error, { ...typed, form: 'save' as const });
    }
    return { form: 'save' as const, done: 'Saved.' };
  },
  delete: async ({ locals, request }) => {
    const confirm = field(await readForm(request), 'confirm') ?? '';
    try {
      const { attempts } = await deleteEverything(locals.ctx, { confirm });
      const what = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
      return {
        form: 'delete' as const,
        done: `Everything was deleted: ${what}, every draft and every setting.`,
      };
    } catch (error) {
      return asFailure(error, { form: 'delete' as const, confirm });
    }
  },
};
