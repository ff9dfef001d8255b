import { and, count, eq, ne, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { attempts, onePagers, researchFacts, stories } from '#server/schema.ts';
import type { Facts } from './count-done.ts';

const hasWords = (
  column:
    typeof stories.situation | typeof stories.myPart | typeof stories.result | typeof researchFacts.says,
) => ne(sql`btrim(${column}, E' \t\r\n')`, '');

/** What is there of the signed-in person's preparation. Answers that could not be reviewed do not count. */
export async function readFacts(ctx: Ctx): Promise<Facts> {
  const ownerId = requireOwner(ctx);
  const reviewed = and(eq(attempts.ownerId, ownerId), eq(attempts.state, 'reviewed'));
  const [answered, moments, { timeZone }, told, pages, known] = await Promise.all([
    ctx.db
      .select({
        kind: sql<string>`min(${attempts.kind})`,
        topic: sql<string>`min(${attempts.topic})`,
        attempts: count(),
        spoken: sql<boolean>`bool_or(${attempts.channel} = 'spoken')`,
      })
      .from(attempts)
      .where(reviewed)
      .groupBy(attempts.questionId),
    ctx.db.select({ at: attempts.createdAt }).from(attempts).where(reviewed),
    ownDay(ctx),
    ctx.db
      .select({ criteria: stories.criteria, topics: stories.topics })
      .from(stories)
      .where(
        and(
          eq(stories.ownerId, ownerId),
          hasWords(stories.situation),
          hasWords(stories.myPart),
          hasWords(stories.result),
        ),
      ),
    ctx.db
      .select({ form: onePagers.form, fields: onePagers.fields })
      .from(onePagers)
      .where(eq(onePagers.ownerId, ownerId)),
    ctx.db
      .select({ applicationId: researchFacts.applicationId, point: researchFacts.point, facts: count() })
      .from(researchFacts)
      .where(
        and(
          eq(researchFacts.ownerId, ownerId),
          eq(researchFacts.state, 'checked'),
          hasWords(researchFacts.says),
        ),
      )
      .groupBy(researchFacts.applicationId, researchFacts.point),
  ]);
  return {
    answered,
    days: new Set(moments.map(({ at }) => dayIn(timeZone, at))).size,
    stories: told,
    pages: pages.map(({ form, fields }) => ({
      form,
      filled: Object.values(fields).filter((text) => text.trim() !== '').length,
    })),
    dossiers: [...Map.groupBy(known, ({ applicationId }) => applicationId).values()].map((its) =>
      Object.fromEntries(its.map(({ point, facts }) => [point, facts])),
    ),
  };
}
