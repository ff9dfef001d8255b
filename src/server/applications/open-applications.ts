import { and, asc, eq, ne } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { applications } from '#server/schema.ts';

/** As many as a choice from a list bears. */
const MOST = 300;

/** The applications that are not closed, by name. */
export async function openApplications(ctx: Ctx): Promise<{ id: string; company: string; title: string }[]> {
  const { id, company, title } = applications;
  return ctx.db
    .select({ id, company, title })
    .from(applications)
    .where(and(eq(applications.ownerId, requireOwner(ctx)), ne(applications.stage, 'closed')))
    .orderBy(asc(company), asc(title), asc(id))
    .limit(MOST);
}
