import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { stories } from '#server/schema.ts';
import { importResume, resumeSeeds } from './import-resume.ts';
import { importText, textSeeds } from './import-text.ts';
import type { Seed, Seeds } from './seed.ts';

export type ShownSeeds = Omit<Seeds, 'seeds'> & {
  seeds: (Seeds['seeds'][number] & { known: boolean })[];
};

/** JSON Resume is always an object; no curriculum vitae in words begins with a brace. */
const isResume = (text: unknown) => typeof text === 'string' && /^\uFEFF?\s*\{/.test(text);

/**
 * Reads what was pasted or chosen, as a JSON Resume or as text, and says which seeds are stories already.
 * Nothing is kept yet.
 */
export async function readSeeds(ctx: Ctx, given: { text: unknown }): Promise<ShownSeeds> {
  const { seeds, left } = isResume(given.text) ? importResume(ctx, given) : importText(ctx, given);
  const there = await ctx.db
    .select({ title: stories.title, words: stories.myPart })
    .from(stories)
    .where(eq(stories.ownerId, requireOwner(ctx)));
  const known = (seed: Seed) =>
    there.some(({ title, words }) => title === seed.title || words === seed.words);
  return { seeds: seeds.map((seed) => ({ ...seed, known: known(seed) })), left };
}

/** All seeds of a text, in the order in which they were shown. */
export function seedsIn(text: string): Seed[] {
  return isResume(text) ? resumeSeeds(text) : textSeeds(text);
}
