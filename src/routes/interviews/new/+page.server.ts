import { redirect } from '@sveltejs/kit';
import { ROUNDS } from '#content/names.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { DEFAULT_ZONE, zoneNames } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { readForm } from '#server/http/read-form.ts';
import { readInterview } from '#server/http/read-interview.ts';
import { addInterview } from '#server/interviews/add-interview.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

/** What a template, or the application it is a round of, says before anybody has typed. */
async function begun(ctx: Ctx, url: URL) {
  const { searchParams: asked } = url;
  const id = asked.get('application');
  const application = id === null ? null : await ownApplication(ctx, id);
  const round = ROUNDS.find((each) => each === asked.get('round'));
  const minutes = asked.get('minutes') ?? '';
  return {
    application: application && {
      id: application.id,
      name: [application.title, application.company].filter(Boolean).join(', '),
    },
    said: {
      ...(application && { company: application.company, companyKind: application.companyKind }),
      ...(round && { round }),
      ...(/^\d{1,4}$/.test(minutes) && { minutes }),
    },
  };
}

export const load: PageServerLoad = async ({ locals: { ctx }, url }) => {
  const { timeZone } = await getSettings(ctx);
  const { application, said } = await begun(ctx, url);
  return {
    zones: zoneNames(),
    said: { ...said, timeZone: timeZone ?? DEFAULT_ZONE },
    guess: timeZone === null,
    application,
  };
};

export const actions: Actions = {
  default: async ({ locals: { ctx }, request, url }) => {
    const typed = readInterview(await readForm(request));
    const applicationId = url.searchParams.get('application') ?? undefined;
    try {
      await addInterview(ctx, typed, { applicationId });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, applicationId === undefined ? '/plan' : `/pipeline/${applicationId}#rounds`);
  },
};
