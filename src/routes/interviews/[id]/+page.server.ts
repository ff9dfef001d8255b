import { redirect } from '@sveltejs/kit';
import { ownApplication } from '#server/applications/access.ts';
import { openApplications } from '#server/applications/open-applications.ts';
import type { Application } from '#server/applications/application.ts';
import { dayIn, DEFAULT_ZONE, zoneNames } from '#server/days/days.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readInterview } from '#server/http/read-interview.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { assignInterview } from '#server/interviews/assign-interview.ts';
import { changeInterview } from '#server/interviews/change-interview.ts';
import { deleteInterview } from '#server/interviews/delete-interview.ts';
import { isOver } from '#server/interviews/list-interviews.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params }) => {
  const interview = await ownInterview(ctx, params.id);
  const timeZone = (await getSettings(ctx)).timeZone ?? DEFAULT_ZONE;
  const { startsAt, minutes, applicationId, ...said } = interview;
  return {
    shown: showInterview(interview, timeZone, dayIn(timeZone, ctx.now())),
    over: isOver(interview, ctx.now()),
    application: applicationId === null ? null : await ownApplication(ctx, applicationId).then(nameOf),
    // One that stands alone can become a round.
    open: applicationId === null ? (await openApplications(ctx)).map(nameOf) : [],
    said: { ...said, startsAt: startsAt ?? '', minutes: minutes === null ? '' : String(minutes) },
    zones: zoneNames(),
  };
};

const nameOf = ({ id, company, title }: Pick<Application, 'id' | 'company' | 'title'>) => ({
  id,
  name: [title, company].filter(Boolean).join(', '),
});

/** Back to the application whose round it is, or to the plan. */
const home = (applicationId: string | null) =>
  applicationId === null ? '/plan' : `/pipeline/${applicationId}`;

export const actions: Actions = {
  save: async ({ locals, params, request }) => {
    const typed = readInterview(await readForm(request));
    const { applicationId } = await ownInterview(locals.ctx, params.id);
    try {
      await changeInterview(locals.ctx, { id: params.id, said: typed });
    } catch (error) {
      return asFailure(error, { typed });
    }
    redirect(303, home(applicationId));
  },
  assign: async ({ locals, params, request }) => {
    const applicationId = field(await readForm(request), 'application') ?? '';
    await assignInterview(locals.ctx, { id: params.id, applicationId });
    redirect(303, `/pipeline/${applicationId}#rounds`);
  },
  delete: async ({ locals, params }) => {
    const { applicationId } = await ownInterview(locals.ctx, params.id);
    await deleteInterview(locals.ctx, { id: params.id });
    redirect(303, home(applicationId));
  },
};
