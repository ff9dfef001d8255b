import { eq, sql } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownQuestions, questionTags } from '#server/schema.ts';

/** Every company the signed-in person has tagged a question with, in the order of the alphabet. */
export async function listCompanies(ctx: Pick<Ctx, 'db' | 'actor'>): Promise<string[]> {
  const ownerId = requireOwner(ctx);
  const [tagged, own] = await Promise.all([
    ctx.db
      .selectDistinct({ company: questionTags.company })
      .from(questionTags)
      .where(eq(questionTags.ownerId, ownerId)),
    ctx.db
      .selectDistinct({ company: sql<string>`unnest(${ownQuestions.companies})` })
      .from(ownQuestions)
      .where(eq(ownQuestions.ownerId, ownerId)),
  ]);
  const names = new Set([...tagged, ...own].map(({ company }) => company));
  return [...names].sort((a, b) => a.localeCompare(b, 'en'));
}

/** Names as the person has spelled them before, so that "acme" and "Acme" stay one company. */
export function spelledAsBefore(names: readonly string[], before: readonly string[]): string[] {
  const known = new Map(before.map((name) => [name.toLowerCase(), name]));
  return names.map((name) => known.get(name.toLowerCase()) ?? name);
}
