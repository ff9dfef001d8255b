import { eq } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ownQuestions, questions } from '#server/schema.ts';
import { plainWords } from './own-question-shape.ts';
import { isOwnId } from './question-id.ts';

/** Share of three-letter runs in common from which two questions are nearly one; the bank's own are below. */
const ALIKE = 0.45;

/** Near copies that are pointed out for one question. */
const SHOWN = 3;

export type Candidate = { id: string; text: string };

/** A question that is nearly the one being added. `same`: but for case and signs, it is that one. */
export type NearCopy = Candidate & { own: boolean; same: boolean };

/** What the bank and the signed-in person's own questions have that is nearly this one, the nearest first. */
export async function nearCopiesOf(ctx: Ctx, text: string): Promise<NearCopy[]> {
  return nearCopyFinder(await candidates(ctx))(text);
}

/** Everything that a question to be added could be a copy of. */
export async function candidates(ctx: Ctx): Promise<Candidate[]> {
  const [own, bank] = await Promise.all([
    ctx.db
      .select({ id: ownQuestions.id, text: ownQuestions.text })
      .from(ownQuestions)
      .where(eq(ownQuestions.ownerId, requireOwner(ctx))),
    ctx.db.select({ id: questions.id, text: questions.text }).from(questions),
  ]);
  return [...own, ...bank];
}

/**
 * Finds near copies among these. The runs are indexed once, so that thousands of questions of an import
 * are compared with thousands in a fraction of a second.
 */
export function nearCopyFinder(among: readonly Candidate[]): (text: string) => NearCopy[] {
  const sizes = new Uint32Array(among.length);
  const having = new Map<string, number[]>();
  const sameWords = new Map<string, number[]>();
  among.forEach(({ text }, at) => {
    const plain = plainWords(text);
    sameWords.set(plain, [...(sameWords.get(plain) ?? []), at]);
    const runs = runsOf(plain);
    sizes[at] = runs.size;
    for (const run of runs) {
      const places = having.get(run);
      if (places) places.push(at);
      else having.set(run, [at]);
    }
  });
  return (text) => {
    const plain = plainWords(text);
    const runs = runsOf(plain);
    const shared = new Uint32Array(among.length);
    for (const run of runs) for (const at of having.get(run) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const same = new Set(sameWords.get(plain));
    return among
      .flatMap((one, at) => {
        const inBoth = shared[at] ?? 0;
        const alike = same.has(at) ? 1 : inBoth / (runs.size + (sizes[at] ?? 0) - inBoth);
        return alike > ALIKE ? [{ ...one, own: isOwnId(one.id), same: same.has(at), alike }] : [];
      })
      .sort((a, b) => b.alike - a.alike)
      .slice(0, SHOWN)
      .map(({ alike: _, ...near }) => near);
  };
}

/** Every three letters in a row. */
function runsOf(plain: string): Set<string> {
  const padded = ` ${plain} `;
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) runs.add(padded.slice(at, at + 3));
  return runs;
}
