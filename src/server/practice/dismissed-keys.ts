import { desc, eq } from 'drizzle-orm';
import type { Ctx } from '#server/ctx.ts';
import { dismissals } from '#server/schema.ts';

/** More than anybody sets aside by hand; keeps one person's reviews bounded. */
export const MAX_DISMISSALS = 2_000;

export type Dismissal = typeof dismissals.$inferSelect;

/** Everything the person has set aside as "not so", newest first. */
export async function dismissalsOf(db: Pick<Ctx['db'], 'select'>, ownerId: string): Promise<Dismissal[]> {
  return db
    .select()
    .from(dismissals)
    .where(eq(dismissals.ownerId, ownerId))
    .orderBy(desc(dismissals.createdAt))
    .limit(MAX_DISMISSALS);
}

/** What of it is about some words: their review without dismissals, made only where there are any, has its key. */
export function setAsideIn(
  aside: readonly Dismissal[],
  withoutDismissals: () => { findings: readonly { key: string }[] },
): Pick<Dismissal, 'id' | 'rule' | 'criterion' | 'quote'>[] {
  if (aside.length === 0) return [];
  const { findings } = withoutDismissals();
  const keys = new Set(findings.map(({ key }) => key));
  return aside
    .filter(({ contextKey }) => keys.has(contextKey))
    .map(({ id, rule, criterion, quote }) => ({ id, rule, criterion, quote }));
}

/** The same as the keys that the engine asks for. */
export async function dismissedKeys(db: Pick<Ctx['db'], 'select'>, ownerId: string): Promise<Set<string>> {
  return new Set((await dismissalsOf(db, ownerId)).map(({ contextKey }) => contextKey));
}
