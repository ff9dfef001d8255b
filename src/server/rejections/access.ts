import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { ROUNDS, type Round } from '#content/names.ts';
import {
  CAUSE_ABOUTS,
  CAUSE_KINDS,
  REQUEST_VERSIONS,
  type CauseAbout,
  type CauseKind,
} from '#content/rejection-names.ts';
import { CRITERIA, LEVELS, type CriterionId, type Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { BadInput, NotFound } from '#server/errors.ts';
import { causeCriteria, feedbackRequests, rejectionCauses } from '#server/schema.ts';
import type { FeedbackRequest } from './feedback-request.ts';

/** A round as it was stored; one that there no longer is reads as none. */
export const asRound = (stored: string): Round | '' => ROUNDS.find((round) => round === stored) ?? '';

/** A criterion as it was stored; undefined when the rubric no longer has it. */
export const asCriterion = (stored: string): CriterionId | undefined =>
  CRITERIA.find((criterion) => criterion === stored);

/** A level as it was stored; undefined when it is none. */
export const asLevel = (stored: string | null): Level | undefined => LEVELS.find((level) => level === stored);

/** The request for feedback that belongs to an application, or undefined before there is one. */
export async function findRequest(ctx: Ctx, applicationId: string): Promise<FeedbackRequest | undefined> {
  const [row] = await ctx.db
    .select()
    .from(feedbackRequests)
    .where(whichRequest(requireOwner(ctx), applicationId));
  if (!row) return undefined;
  const { version, round, name, address, wants, future, signed, body, sentOn } = row;
  return {
    ...{ name, address, wants, future, signed, body, sentOn },
    version: REQUEST_VERSIONS.find((each) => each === version) ?? 'direct',
    round: asRound(round),
  };
}

/** The same, where there has to be one. */
export async function ownRequest(ctx: Ctx, applicationId: string): Promise<FeedbackRequest> {
  const request = await findRequest(ctx, applicationId);
  if (!request) throw new BadInput('There is no text yet. Fill in the fields first.');
  return request;
}

/** Changes a request that is there. */
export async function changeRequest(
  ctx: Ctx,
  applicationId: string,
  to: Partial<typeof feedbackRequests.$inferInsert>,
): Promise<void> {
  await ctx.db
    .update(feedbackRequests)
    .set({ ...to, updatedAt: ctx.now() })
    .where(whichRequest(requireOwner(ctx), applicationId));
}

const whichRequest = (owner: string, applicationId: string) =>
  and(eq(feedbackRequests.ownerId, owner), eq(feedbackRequests.applicationId, applicationId));

/** A criterion that a cause speaks about, with the level that the person says they heard. */
export type LinkedCriterion = { criterion: CriterionId; level: Level | null };

/** A cause as its owner noted it. */
export type Cause = Omit<typeof rejectionCauses.$inferSelect, 'ownerId' | 'kind' | 'about' | 'round'> & {
  kind: CauseKind;
  about: CauseAbout;
  round: Round | '';
};

/** A row as the rest of the product reads it; a kind that there no longer is reads as a guess. */
export function asCause({ ownerId: _, ...row }: typeof rejectionCauses.$inferSelect): Cause {
  return {
    ...row,
    kind: CAUSE_KINDS.find((kind) => kind === row.kind) ?? 'guessed',
    about: CAUSE_ABOUTS.find((about) => about === row.about) ?? 'other',
    round: asRound(row.round),
  };
}

/** Rows as the rubric has them today, in its order; a level is one that was said. */
export const asLinked = (rows: readonly { criterion: string; level: string | null }[]): LinkedCriterion[] =>
  CRITERIA.flatMap((criterion) => {
    const row = rows.find((each) => each.criterion === criterion);
    return row ? [{ criterion, level: asLevel(row.level) ?? null }] : [];
  });

/**
 * One cause of the signed-in person, with its criteria. One of somebody else, an id that is no id and one that
 * never was are all the same answer: not found.
 */
export async function ownCause(ctx: Ctx, id: string): Promise<Cause & { criteria: LinkedCriterion[] }> {
  const owner = requireOwner(ctx);
  if (z.uuid().safeParse(id).success) {
    const [[row], criteria] = await Promise.all([
      ctx.db.select().from(rejectionCauses).where(whichCause(owner, id)),
      ctx.db
        .select()
        .from(causeCriteria)
        .where(and(eq(causeCriteria.ownerId, owner), eq(causeCriteria.causeId, id))),
    ]);
    if (row) return { ...asCause(row), criteria: asLinked(criteria) };
  }
  throw new NotFound('There is no such cause in your ledger.');
}

/** The row with this owner and id. */
export const whichCause = (owner: string, id: string) =>
  and(eq(rejectionCauses.ownerId, owner), eq(rejectionCauses.id, id));
