import { and, eq, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { ownInterview } from '#server/interviews/access.ts';
import { findQuestion } from '#server/questions/get-question.ts';
import { debriefQuestions, debriefs } from '#server/schema.ts';
import { typedUpon } from '#server/typed-upon.ts';
import { debriefOf, isOf } from './access.ts';
import { debriefShape, type AskedRow, type Debrief } from './debrief.ts';
import { setCompany, takeCompany } from './set-company.ts';

const input = debriefShape.extend({
  interviewId: z.string().max(64),
  /** The version these words were typed upon; 0 when nothing was kept yet. */
  version: typedUpon(0),
});

export type SavedDebrief = { saved: boolean; debrief: Debrief };

/**
 * Keeps a debrief, as it is typed. When another window has saved in between, nothing is overwritten: `saved`
 * is false and `debrief` is what is there. A question that is known to be one of the bank or one's own carries
 * the company from then on.
 */
export async function saveDebrief(ctx: Ctx, given: unknown): Promise<SavedDebrief> {
  const ownerId = requireOwner(ctx);
  const { interviewId, version, questions, ...said } = atTheDoor(input, given);
  const interview = await ownInterview(ctx, interviewId);
  const which = isOf(ownerId, interview.id);
  const now = ctx.now();
  const saved = await ctx.db.transaction(async (tx) => {
    const written =
      version === 0
        ? await tx
            .insert(debriefs)
            .values({ ownerId, interviewId: interview.id, ...said, createdAt: now, updatedAt: now })
            .onConflictDoNothing()
            .returning({ version: debriefs.version })
        : await tx
            .update(debriefs)
            .set({ ...said, version: sql`${debriefs.version} + 1`, updatedAt: now })
            .where(and(which, eq(debriefs.version, version)))
            .returning({ version: debriefs.version });
    if (written.length === 0) return false;
    await keepRows({ ...ctx, db: tx }, interview, questions);
    return true;
  });
  return { saved, debrief: await debriefOf(ctx, interview.id) };
}

/** Puts these questions in the place of those that were kept, each with what is already known of it. */
async function keepRows(
  ctx: Ctx,
  { id: interviewId, company }: Of,
  rows: readonly AskedRow[],
): Promise<void> {
  const ownerId = requireOwner(ctx);
  const ofThis = and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.interviewId, interviewId));
  const before = new Map(
    (await ctx.db.select().from(debriefQuestions).where(ofThis)).map((row) => [row.id, row]),
  );
  const ids = rows.map(({ id }) => id);
  for (const old of before.values()) {
    const still = rows.some(({ id, questionId }) => id === old.id && questionId === old.questionId);
    if (!still && old.tagged && old.questionId) await takeCompany(ctx, old.questionId, company);
  }
  await ctx.db
    .delete(debriefQuestions)
    .where(ids.length ? and(ofThis, notInArray(debriefQuestions.id, ids)) : ofThis);
  const now = ctx.now();
  for (const [place, row] of rows.entries()) {
    const old = before.get(row.id);
    const { questionId } = row;
    if (questionId && !(await findQuestion(ctx, questionId)))
      throw new BadInput(
        'One of the questions is no longer there. Choose another, or keep it in your words.',
      );
    const same = old?.questionId === questionId;
    const tagged = questionId
      ? same
        ? (old?.tagged ?? false)
        : await setCompany(ctx, questionId, company)
      : false;
    const set = { ...row, place, tagged, updatedAt: now };
    if (old) await ctx.db.update(debriefQuestions).set(set).where(rowIs(ownerId, row.id));
    else {
      const kept = await ctx.db
        .insert(debriefQuestions)
        .values({ ...set, ownerId, interviewId, createdAt: now })
        .onConflictDoNothing()
        .returning({ id: debriefQuestions.id });
      if (kept.length === 0) throw new BadInput('A row of this form belongs to another debrief.');
    }
  }
}

type Of = { id: string; company: string };

const rowIs = (owner: string, id: string) =>
  and(eq(debriefQuestions.ownerId, owner), eq(debriefQuestions.id, id));
