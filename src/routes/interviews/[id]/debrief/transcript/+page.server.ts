import { redirect } from '@sveltejs/kit';
import { correctTranscript } from '#server/debriefs/correct-transcript.ts';
import { deleteTranscript } from '#server/debriefs/delete-transcript.ts';
import { keepTranscript } from '#server/debriefs/keep-transcript.ts';
import { openTranscript } from '#server/debriefs/open-transcript.ts';
import { MAX_TRANSCRIPT } from '#server/debriefs/split-transcript.ts';
import { takeHeard } from '#server/debriefs/take-heard.ts';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { readTextFile } from '#server/http/read-text-file.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => {
  const { interview, transcript } = await openTranscript(locals.ctx, { interviewId: params.id });
  return { id: interview.id, company: interview.company, transcript, max: MAX_TRANSCRIPT };
};

const at = (id: string, hash = '') => `/interviews/${id}/debrief/transcript${hash}`;

export const actions: Actions = {
  paste: async ({ locals, params, request }) => {
    const form = await readForm(request);
    let text = field(form, 'text') ?? '';
    try {
      text = await readTextFile(form, 'Choose a transcript as text, .vtt or .srt, or paste it.');
      await keepTranscript(locals.ctx, { interviewId: params.id, text });
    } catch (error) {
      return asFailure(error, { text });
    }
    redirect(303, at(params.id));
  },
  who: async ({ locals, params, request }) => {
    const form = await readForm(request);
    try {
      await correctTranscript(locals.ctx, {
        interviewId: params.id,
        version: field(form, 'version'),
        interviewers: form.getAll('interviewer'),
      });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, at(params.id));
  },
  turns: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const cut = field(form, 'cut');
    const roles = [...form].flatMap(([name, value]) =>
      name.startsWith('role-') && typeof value === 'string' ? [[name.slice('role-'.length), value]] : [],
    );
    const chosen: Record<string, string> = Object.fromEntries(roles);
    try {
      await correctTranscript(locals.ctx, {
        interviewId: params.id,
        version: field(form, 'version'),
        roles: chosen,
        ...(cut === undefined ? {} : { cut }),
      });
    } catch (error) {
      return asFailure(error, { chosen });
    }
    redirect(303, at(params.id, cut === undefined ? '#questions' : `?open#turn-${cut}`));
  },
  take: async ({ locals, params }) => {
    try {
      await takeHeard(locals.ctx, { interviewId: params.id });
    } catch (error) {
      return asFailure(error, {});
    }
    redirect(303, `/interviews/${params.id}/debrief`);
  },
  delete: async ({ locals, params }) => {
    await deleteTranscript(locals.ctx, { interviewId: params.id });
    redirect(303, at(params.id));
  },
};
