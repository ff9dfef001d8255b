import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Review } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput, NotFound } from '#server/errors.ts';
import { dismissals } from '#server/schema.ts';
import { ownAttempt } from './access.ts';
import { MAX_DISMISSALS } from './dismissed-keys.ts';
import { reviewAgain } from './review-again.ts';

const input = z.object({
  attemptId: z.string().max(64),
  key: z.string().min(1).max(500, 'There is no such finding in this attempt.'),
});

/**
 * Sets a finding aside as "not so". It stays aside in this attempt and wherever the same rule meets
 * the same context again; the attempt is reviewed afresh without it.
 */
export async function dismissFinding(ctx: Ctx, given: unknown): Promise<Review> {
  const { attemptId, key } = atTheDoor(input, given);
  const row = await ownAttempt(ctx, attemptId);
  const finding = (row.review as Review).findings.find((one) => one.key === key);
  if (!finding) throw new NotFound('There is no such finding in this attempt.');
  if ((await ctx.db.$count(dismissals, eq(dismissals.ownerId, row.ownerId))) >= MAX_DISMISSALS) {
    throw new BadInput('You have set aside 2,000 remarks, the most that are kept. Bring some back first.');
  }
  await ctx.db
    .insert(dismissals)
    .values({
      ownerId: row.ownerId,
      id: randomUUID(),
      rule: finding.rule,
      ruleVersion: String(finding.version),
      criterion: finding.criterion,
      contextKey: finding.key,
      questionId: row.questionId,
      quote: finding.quote,
      createdAt: ctx.now(),
    })
    .onConflictDoNothing();
  return reviewAgain(ctx, row);
}
