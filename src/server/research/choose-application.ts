import { and, count, desc, eq, ne, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applications, researchFacts } from '#server/schema.ts';
import { applicationOfAttempt } from './check-attempt.ts';
import { ABOUT_A_COMPANY } from './record-application.ts';

/** Applications that are offered: those that are open, the last changed first. */
const OFFERED = 100;

export type ApplicationChoice = {
  id: string;
  /** "Acme, Senior product marketer" */
  name: string;
  /** Facts in its dossier that an answer can be held against. */
  facts: number;
};

/**
 * The applications for which a question can be practised, and the one that is chosen: asked for in the
 * address, or that of the attempt tried again. Undefined where the question is not about a company, or
 * there are no applications.
 */
export async function chooseApplication(
  ctx: Ctx,
  input: { kind: string; asked: string | undefined; again: string | undefined },
): Promise<{ choices: ApplicationChoice[]; chosen: string } | undefined> {
  const ownerId = requireOwner(ctx);
  if (!ABOUT_A_COMPANY.has(input.kind)) return undefined;
  const rows = await ctx.db
    .select({
      id: applications.id,
      company: applications.company,
      title: applications.title,
      facts: count(researchFacts.id),
    })
    .from(applications)
    .leftJoin(
      researchFacts,
      and(
        eq(researchFacts.ownerId, applications.ownerId),
        eq(researchFacts.applicationId, applications.id),
        ne(researchFacts.state, 'unknown'),
        ne(sql`btrim(${researchFacts.says})`, ''),
      ),
    )
    .where(and(eq(applications.ownerId, ownerId), ne(applications.stage, 'closed')))
    .groupBy(applications.ownerId, applications.id)
    .orderBy(desc(applications.updatedAt), applications.id)
    .limit(OFFERED);
  if (rows.length === 0) return undefined;
  const before = input.again && (await applicationOfAttempt(ctx, { attemptId: input.again }));
  const wanted = input.asked ?? before;
  return {
    choices: rows.map(({ id, company, title, facts }) => ({
      id,
      name: [company, title].filter(Boolean).join(', '),
      facts,
    })),
    chosen: rows.find(({ id }) => id === wanted)?.id ?? '',
  };
}
