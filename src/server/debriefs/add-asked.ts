import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ROLES, TOPICS, type Round } from '#content/names.ts';
import { KINDS } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput, NotFound } from '#server/errors.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { addQuestion } from '#server/questions/add-question.ts';
import { nearCopiesOf } from '#server/questions/near-copies.ts';
import { debriefQuestions } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { asTag, setCompany } from './set-company.ts';

const input = z.object({
  interviewId: z.string().max(64),
  id: z.uuid('There is no such question in this debrief.'),
  kind: z.enum(KINDS, 'There is no such kind of question.'),
  topic: z.enum(TOPICS, 'There is no such topic.'),
});

/**
 * Makes a question that came one of the person's own, with the company that asked it. Word for word the same
 * as one that is there already, it is that one.
 */
export async function addAsked(ctx: Ctx, given: unknown): Promise<{ questionId: string }> {
  const ownerId = requireOwner(ctx);
  const { interviewId, id, kind, topic } = atTheDoor(input, given);
  const interview = await ownInterview(ctx, interviewId);
  const which = and(
    eq(debriefQuestions.ownerId, ownerId),
    eq(debriefQuestions.interviewId, interview.id),
    eq(debriefQuestions.id, id),
  );
  const [row] = await ctx.db.select().from(debriefQuestions).where(which);
  if (!row) throw new NotFound('There is no such question in this debrief.');
  const text = row.asked.trim();
  const same = text.length < 3 ? undefined : (await nearCopiesOf(ctx, text)).find((one) => one.same);
  const questionId =
    same?.id ??
    (await addNew(ctx, { text, kind, topic, round: interview.round, company: interview.company }));
  // A new question has its company from the start; taking it away later would leave it without any.
  const tagged = same ? await setCompany(ctx, questionId, interview.company) : false;
  await ctx.db.update(debriefQuestions).set({ questionId, tagged, updatedAt: ctx.now() }).where(which);
  return { questionId };
}

type New = { text: string; kind: string; topic: string; round: Round; company: string };

async function addNew(ctx: Ctx, { company, ...question }: New): Promise<string> {
  const { role } = await getSettings(ctx);
  const added = await addQuestion(ctx, {
    ...question,
    roles: ROLES.filter((one) => one === role),
    seniority: 'mid',
    companies: [asTag(company)],
    source: `A real interview at ${asTag(company)}`,
    anyway: true,
  });
  if (!('id' in added)) throw new BadInput('The question could not be added. Add it in the question bank.');
  return added.id;
}
