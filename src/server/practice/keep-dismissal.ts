import { randomUUID } from 'node:crypto';
import { and, eq } from 'drizzle-orm';
import type { Finding } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { BadInput, NotFound } from '#server/errors.ts';
import { dismissals } from '#server/schema.ts';
import { MAX_DISMISSALS } from './dismissed-keys.ts';

/** Keeps that a finding of this review is "not so". `questionId` is null where no question was asked. */
export async function keepDismissal(
  ctx: Ctx,
  ownerId: string,
  {
    review,
    key,
    questionId,
  }: { review: { findings: readonly Finding[] }; key: string; questionId: string | null },
): Promise<void> {
  const finding = review.findings.find((one) => one.key === key);
  if (!finding) throw new NotFound('There is no such finding in this text.');
  if ((await ctx.db.$count(dismissals, eq(dismissals.ownerId, ownerId))) >= MAX_DISMISSALS) {
    throw new BadInput('You have set aside 2,000 remarks, the most that are kept. Bring some back first.');
  }
  await ctx.db
    .insert(dismissals)
    .values({
      ownerId,
      id: randomUUID(),
      rule: finding.rule,
      ruleVersion: String(finding.version),
      criterion: finding.criterion,
      contextKey: finding.key,
      questionId,
      quote: finding.quote,
      createdAt: ctx.now(),
    })
    .onConflictDoNothing();
}

/** Takes a "not so" back. NotFound unless it is one's own. */
export async function dropDismissal(ctx: Ctx, ownerId: string, id: string): Promise<void> {
  const gone = await ctx.db
    .delete(dismissals)
    .where(and(eq(dismissals.ownerId, ownerId), eq(dismissals.id, id)))
    .returning({ id: dismissals.id });
  if (gone.length === 0) throw new NotFound('That remark is not set aside.');
}
