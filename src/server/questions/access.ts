import { and, eq, getTableColumns } from 'drizzle-orm';
import type { Kind, Role } from '#engine';
import type { Round, Seniority, Topic } from '#content/names.ts';
import type { Question } from '#content/questions.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { ownQuestions } from '#server/schema.ts';
import { isOwnId, questionId } from './question-id.ts';

const { search: _, ...columns } = getTableColumns(ownQuestions);

/** A question that a person added. */
export type OwnQuestion = Omit<typeof ownQuestions.$inferSelect, 'search'>;

/** A question that the signed-in person added; undefined when it is not theirs. */
export async function findOwnQuestion(
  ctx: Pick<Ctx, 'db' | 'actor'>,
  id: string,
): Promise<OwnQuestion | undefined> {
  if (!questionId.safeParse(id).success) return undefined;
  const [row] = await ctx.db
    .select(columns)
    .from(ownQuestions)
    .where(and(eq(ownQuestions.ownerId, requireOwner(ctx)), eq(ownQuestions.id, id)));
  return row;
}

/** The same. What somebody else added, what never was and what is in the bank are all: not found. */
export async function ownQuestion(ctx: Pick<Ctx, 'db' | 'actor'>, id: string): Promise<OwnQuestion> {
  requireOwner(ctx);
  const row = isOwnId(id) ? await findOwnQuestion(ctx, id) : undefined;
  if (!row) throw new NotFound('There is no such question of yours.');
  return row;
}

/** An own question in the shape of the bank's: it calls for what its kind calls for. */
export function askedLikeTheBank(row: Omit<OwnQuestion, 'ownerId'>): Question {
  return {
    id: row.id,
    text: row.text,
    kind: row.kind as Kind,
    topic: row.topic as Topic,
    roles: row.roles as Role[],
    round: row.round as Round,
    seniority: row.seniority as Seniority,
    asks: row.asks,
    followUps: row.followUps,
    add: [],
    drop: [],
  };
}
