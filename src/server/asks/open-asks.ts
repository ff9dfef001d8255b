import { and, arrayContains, asc, desc, eq, ne, sql } from 'drizzle-orm';
import type { Round } from '#content/names.ts';
import { WHOM, WHOM_IN, type Whom } from '#content/research.ts';
import { requireOwner } from '#server/access.ts';
import { ownApplication } from '#server/applications/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { listFacts } from '#server/research/list-facts.ts';
import { applications, attempts, questions, questionsToAsk } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { asAsk } from './access.ts';
import type { Ask } from './ask.ts';
import { listAsks } from './list-asks.ts';
import { questionsIn } from './questions-in.ts';

/** Occasions of the bank that are shown for one person asked. */
const OCCASIONS = 2;
/** Practised answers that are looked through for questions, and questions of them that are offered. */
const ANSWERS = 20;
const OFFERED = 12;

export type Occasion = { id: string; text: string };
export type OpenedAsks = {
  application: { id: string; company: string; title: string };
  groups: { whom: Whom; asks: (Ask & { inDossier: boolean })[]; occasions: Occasion[] }[];
  /** Questions that the person asked in practised answers and has not kept here. */
  practised: { text: string; whom: Whom; attemptId: string }[];
  /** Asked at the same company under another application. */
  before: { text: string; whom: Whom; answer: string }[];
};

/** The questions to ask of an application, by whom they are for, and where more can be had from. */
export async function openAsks(ctx: Ctx, input: { id: string }): Promise<OpenedAsks> {
  const { id, company, title } = await ownApplication(ctx, input.id);
  const [asks, facts, occasions, practised, before] = await Promise.all([
    listAsks(ctx, { applicationId: id }),
    listFacts(ctx, { applicationId: id }),
    reverseQuestions(ctx),
    askedInPractice(ctx),
    askedBefore(ctx, id, company),
  ]);
  const known = new Set(facts.map(({ says }) => says));
  return {
    application: { id, company, title },
    groups: WHOM.map((whom) => ({
      whom,
      asks: asks
        .filter((ask) => ask.whom === whom)
        .map((ask) => ({ ...ask, inDossier: ask.answer !== '' && known.has(ask.answer) })),
      occasions: occasions.filter((each) => each.whom === whom).slice(0, OCCASIONS),
    })),
    practised: practised.filter(({ text }) => asks.every((ask) => ask.text !== text)).slice(0, OFFERED),
    before,
  };
}

const whomIn = (round: string): Whom => WHOM_IN[round as Round] ?? 'hiring-manager';

/** Occasions to ask something, of the bank, the shortest first. */
async function reverseQuestions(ctx: Ctx): Promise<(Occasion & { whom: Whom })[]> {
  const { role } = await getSettings(ctx);
  const rows = await ctx.db
    .select({ id: questions.id, text: questions.text, round: questions.round })
    .from(questions)
    .where(and(eq(questions.kind, 'reverse'), arrayContains(questions.roles, [role])))
    .orderBy(asc(sql`char_length(${questions.text})`), asc(questions.id));
  return rows.map(({ round, ...row }) => ({ ...row, whom: whomIn(round) }));
}

/** What the person asked in answers to such occasions, the last answer first, each once. */
async function askedInPractice(ctx: Ctx): Promise<OpenedAsks['practised']> {
  const rows = await ctx.db
    .select({ attemptId: attempts.id, text: attempts.text, round: questions.round })
    .from(attempts)
    .leftJoin(questions, eq(questions.id, attempts.questionId))
    .where(and(eq(attempts.ownerId, requireOwner(ctx)), eq(attempts.kind, 'reverse')))
    .orderBy(desc(attempts.createdAt), asc(attempts.id))
    .limit(ANSWERS);
  const all = rows.flatMap(({ attemptId, text, round }) =>
    questionsIn(text).map((asked) => ({ text: asked, whom: whomIn(round ?? ''), attemptId })),
  );
  return all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);
}

async function askedBefore(ctx: Ctx, id: string, company: string): Promise<OpenedAsks['before']> {
  const ownerId = requireOwner(ctx);
  const rows = await ctx.db
    .select({ ask: questionsToAsk })
    .from(questionsToAsk)
    .innerJoin(
      applications,
      and(
        eq(applications.ownerId, questionsToAsk.ownerId),
        eq(applications.id, questionsToAsk.applicationId),
      ),
    )
    .where(
      and(
        eq(questionsToAsk.ownerId, ownerId),
        ne(applications.id, id),
        eq(sql`lower(${applications.company})`, company.toLowerCase()),
        ne(questionsToAsk.state, 'to-ask'),
      ),
    )
    .orderBy(desc(questionsToAsk.updatedAt), asc(questionsToAsk.id))
    .limit(OFFERED);
  return rows.map(({ ask }) => asAsk(ask)).map(({ text, whom, answer }) => ({ text, whom, answer }));
}
