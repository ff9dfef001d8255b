import { and, asc, eq, sql } from 'drizzle-orm';
import { randomUUID } from 'node:crypto';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { BadInput } from '#server/errors.ts';
import { plainWords } from '#server/questions/own-question-shape.ts';
import { debriefQuestions, debriefs } from '#server/schema.ts';
import { MAX_ASKED, MOST_ASKED } from './debrief.ts';
import { textOf } from './spans.ts';
import type { Exchange } from './split-transcript.ts';

type Row = typeof debriefQuestions.$inferSelect;

/** The question as a debrief has it, from where it stands in the transcript. */
export const askedWords = (text: string, { question }: Exchange): string =>
  textOf(text, question).replace(/\s+/g, ' ').slice(0, MAX_ASKED);

/**
 * The rows of the debrief in which these exchanges are: those that are there, also when the person typed the same
 * words, and new ones at the end for the others. Other windows see that the debrief has changed.
 */
export async function rowsForHeard(
  ctx: Ctx,
  interviewId: string,
  heard: readonly { at: number; asked: string }[],
): Promise<Row[]> {
  const ownerId = requireOwner(ctx);
  const now = ctx.now();
  await ctx.db
    .insert(debriefs)
    .values({ ownerId, interviewId, createdAt: now, updatedAt: now })
    .onConflictDoUpdate({
      target: [debriefs.ownerId, debriefs.interviewId],
      set: { version: sql`${debriefs.version} + 1`, updatedAt: now },
    });
  const which = and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.interviewId, interviewId));
  const rows = await ctx.db.select().from(debriefQuestions).where(which).orderBy(asc(debriefQuestions.place));
  const found: Row[] = [];
  for (const { at, asked } of heard) {
    const there =
      rows.find(({ heardAt }) => heardAt === at) ??
      rows.find((row) => row.heardAt === null && plainWords(row.asked) === plainWords(asked));
    if (there) {
      there.heardAt = at;
      await ctx.db
        .update(debriefQuestions)
        .set({ heardAt: at })
        .where(and(eq(debriefQuestions.ownerId, ownerId), eq(debriefQuestions.id, there.id)));
      found.push(there);
      continue;
    }
    if (rows.length >= MOST_ASKED)
      throw new BadInput(`A debrief holds ${MOST_ASKED} questions. Take some out of it first.`);
    const place = (rows.at(-1)?.place ?? -1) + 1;
    const [row] = await ctx.db
      .insert(debriefQuestions)
      .values({
        ownerId,
        id: randomUUID(),
        interviewId,
        place,
        asked,
        heardAt: at,
        createdAt: now,
        updatedAt: now,
      })
      .returning();
    if (row) {
      rows.push(row);
      found.push(row);
    }
  }
  return found;
}
