import { redirect } from '@sveltejs/kit';
import { asFailure } from '#server/http/failure.ts';
import { field, readForm } from '#server/http/read-form.ts';
import { openAnswerPage } from '#server/practice/open-answer-page.ts';
import { discardDraft } from '#server/practice/discard-draft.ts';
import { submitAttempt } from '#server/practice/submit-attempt.ts';
import { chooseApplication } from '#server/research/choose-application.ts';
import { listCompanies } from '#server/questions/list-companies.ts';
import { isOwnId } from '#server/questions/question-id.ts';
import { companiesOf, tagQuestion, untagQuestion } from '#server/questions/tag-question.ts';
import { fitStories } from '#server/stories/fit-stories.ts';
import { storyOfAttempt } from '#server/stories/story-of-attempt.ts';
import { takeStory } from '#server/stories/take-story.ts';
import { pageQuery } from '#ui/page-query.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals: { ctx }, params, url }) => {
  const questionId = params.question;
  const again = url.searchParams.get('again') || undefined;
  const [answer, fits, companies, knownCompanies] = await Promise.all([
    openAnswerPage(ctx, { questionId, again }),
    fitStories(ctx, { questionId }),
    companiesOf(ctx, questionId),
    listCompanies(ctx),
  ]);
  // Who tries again tells the same story again, unless they chose another one.
  const chosen = url.searchParams.get('story') || undefined;
  const storyId = chosen ?? (again && (await storyOfAttempt(ctx, { attemptId: again })));
  const seconds = answer.live.limitSeconds;
  const asked = url.searchParams.get('application') || undefined;
  const application = await chooseApplication(ctx, { kind: answer.question.kind, asked, again });
  return {
    ...answer,
    own: isOwnId(questionId),
    companies,
    knownCompanies,
    fits,
    ...(application ? { application } : {}),
    ...(storyId ? { story: await takeStory(ctx, { id: storyId, seconds }) } : {}),
  };
};

export const actions: Actions = {
  review: async ({ locals, params, request }) => {
    const form = await readForm(request);
    const text = field(form, 'text') ?? '';
    const typed = {
      channel: field(form, 'channel'),
      seconds: field(form, 'seconds'),
      mode: field(form, 'mode'),
      storyId: field(form, 'story'),
      applicationId: field(form, 'application'),
    };
    let attempt;
    try {
      attempt = await submitAttempt(locals.ctx, { questionId: params.question, text, ...typed });
    } catch (error) {
      return asFailure(error, { text, ...typed });
    }
    const rates = attempt.review.state === 'reviewed';
    redirect(303, rates ? `/attempts/${attempt.id}/rate` : `/attempts/${attempt.id}`);
  },
  tag: async ({ locals, params, request, url }) => {
    const company = field(await readForm(request), 'company') ?? '';
    try {
      await tagQuestion(locals.ctx, { questionId: params.question, company });
    } catch (error) {
      return asFailure(error, { company });
    }
    redirect(303, backTo(url));
  },
  untag: async ({ locals, params, request, url }) => {
    const company = field(await readForm(request), 'company') ?? '';
    try {
      await untagQuestion(locals.ctx, { questionId: params.question, company });
    } catch (error) {
      return asFailure(error, { company: '' });
    }
    redirect(303, backTo(url));
  },
  discard: async ({ locals, params, url }) => {
    await discardDraft(locals.ctx, { questionId: params.question });
    redirect(303, backTo(url));
  },
};

/** The same page with the filters one came through, without the name of the action. */
function backTo(url: URL): string {
  const params = pageQuery(url);
  return `${url.pathname}${params.size > 0 ? `?${params}` : ''}`;
}
