import { KIND_NAMES, ROUND_NAMES, TOPIC_NAMES } from '#content/names.ts';
import { WHOM, WHOM_IN, WHOM_NAMES } from '#content/research.ts';
import { readRubric } from '#content/rubric.ts';
import type { CriterionId } from '#engine';
import { ownApplication } from '#server/applications/access.ts';
import { listAsks } from '#server/asks/list-asks.ts';
import type { Ctx } from '#server/ctx.ts';
import { addDays, clockIn, dayIn, DEFAULT_ZONE, momentOn } from '#server/days/days.ts';
import { longDay } from '#server/days/say-day.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { showInterview } from '#server/interviews/show-interview.ts';
import { levelsBy } from '#server/readiness/witnesses.ts';
import { weakestCriteria } from '#server/readiness/weakest-criteria.ts';
import { isBlank } from '#server/research/fact.ts';
import { openDossier } from '#server/research/open-dossier.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { readStoryBank } from '#server/stories/read-story-bank.ts';
import { likelyQuestions } from './likely-questions.ts';
import type { Pack } from './pack.ts';
import { readCandidates } from './read-candidates.ts';
import { storiesFor } from './stories-for.ts';
import { stressedTopics } from './stressed-topics.ts';

/** The pack for a round: what may come and why, what to bring, what to ask. NotFound unless it is one's own. */
export async function openPack(ctx: Ctx, input: { id: string }): Promise<Pack> {
  const interview = await ownInterview(ctx, input.id);
  const { company, round, applicationId, timeZone: zone, day } = interview;
  const settings = await getSettings(ctx);
  const timeZone = settings.timeZone ?? DEFAULT_ZONE;
  const [application, dossier, asks, candidates, stories, { weakest }] = await Promise.all([
    applicationId ? ownApplication(ctx, applicationId) : undefined,
    applicationId ? openDossier(ctx, { id: applicationId }) : undefined,
    applicationId ? listAsks(ctx, { applicationId }) : [],
    readCandidates(ctx, { company, role: settings.role }),
    readStoryBank(ctx),
    weakestCriteria(ctx),
  ]);
  const rubric = readRubric();
  const nameOf = (id: CriterionId) => rubric.get(id)?.title ?? id;
  const stressed = stressedTopics(application ?? { title: '', jobText: '' });
  const likely = likelyQuestions(candidates, {
    company,
    round,
    topics: stressed.topics,
    weakest: weakest.map(({ criterion }) => ({ id: criterion, name: nameOf(criterion) })),
  });
  const now = ctx.now();
  const { when, left } = showInterview(interview, timeZone, dayIn(timeZone, now));
  return {
    id: interview.id,
    company,
    title: application?.title ?? '',
    round: ROUND_NAMES[round],
    when,
    left,
    minutes: interview.minutes,
    withWhom: interview.withWhom,
    held: interview.held,
    notes: interview.notes,
    applicationId,
    asOf: `${longDay(dayIn(timeZone, now))}, ${clockIn(timeZone, now)}`,
    until: momentOn(zone, addDays(day, 1), '00:00'),
    stressed: { topics: stressed.topics.map((topic) => TOPIC_NAMES[topic]), quotes: stressed.quotes },
    likely: likely.map(({ id, text, kind, topic, why, answered }) => ({
      id,
      text,
      kind: KIND_NAMES[kind],
      topic: TOPIC_NAMES[topic],
      why,
      answered,
    })),
    stories: storiesFor(likely, stories, nameOf),
    storyCount: stories.length,
    research: (dossier?.points ?? []).flatMap(({ point, facts }) => {
      const known = facts.filter((fact) => fact.state !== 'unknown' && !isBlank(fact));
      return known.length > 0
        ? [
            {
              point,
              facts: known.map(({ id, says, source, dated, state, thought }) => ({
                ...{ id, says, source, dated, state, thought },
              })),
            },
          ]
        : [];
    }),
    lookUp: (dossier?.lookUp ?? []).map(({ question }) => question),
    weakest: weakest.map(({ criterion, last }) => ({
      id: criterion,
      name: nameOf(criterion),
      asks: rubric.get(criterion)?.short ?? '',
      clear: rubric.get(criterion)?.levels.clear.meaning ?? '',
      last: levelsBy('reviewer', last),
    })),
    asks: [WHOM_IN[round], ...WHOM.filter((whom) => whom !== WHOM_IN[round])].flatMap((whom, nth) => {
      const texts = asks.flatMap((ask) => (ask.whom === whom && ask.state === 'to-ask' ? [ask.text] : []));
      return texts.length > 0 || nth === 0 ? [{ whom: WHOM_NAMES[whom], now: nth === 0, texts }] : [];
    }),
    answered: asks.flatMap(({ state, text, answer }) => (state === 'answered' ? [{ text, answer }] : [])),
  };
}
