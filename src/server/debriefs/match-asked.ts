import { z } from 'zod';
import type { Topic } from '#content/names.ts';
import type { Kind } from '#engine';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { findMatching } from '#server/questions/find-matching.ts';
import { getQuestion } from '#server/questions/get-question.ts';
import { candidates, nearCopyFinder } from '#server/questions/near-copies.ts';
import { MAX_ASKED } from './debrief.ts';

/** What is offered for one question; more would have to be read. */
const OFFERED = 3;

const input = z.object({ asked: z.string().max(MAX_ASKED * 2, 'A question may have 2,000 characters.') });

export type Match = { id: string; text: string; kind: Kind; topic: Topic; own: boolean };
export type Matches = {
  /** Those that may be the same question, the likeliest first. */
  among: Match[];
  /** It is word for word the first of them. */
  same: boolean;
};

/**
 * What a question that came may be, in the bank or among one's own: near copies first, and then what the
 * bank's search finds by its words. Interviewers wrap a question up, so when all of it finds nothing, its
 * last sentence is searched for.
 */
export async function matchAsked(ctx: Ctx, given: unknown): Promise<Matches> {
  const { asked } = atTheDoor(input, given);
  return (await matcher(ctx))(asked);
}

/** The same for several questions: what they may be copies of is read and laid out once. */
export async function matcher(ctx: Ctx): Promise<(asked: string) => Promise<Matches>> {
  const nearCopies = nearCopyFinder(await candidates(ctx));
  return async (given) => {
    const asked = given.trim().slice(0, MAX_ASKED);
    if (asked.length < 3) return { among: [], same: false };
    const near = nearCopies(asked);
    const among = new Map<string, Match>();
    for (const { id } of near) among.set(id, asMatch(await getQuestion(ctx, { id })));
    for (const words of waysToSay(asked)) {
      if (among.size >= OFFERED) break;
      for (const found of await findMatching(ctx, words))
        if (among.size < OFFERED && !among.has(found.id)) among.set(found.id, asMatch(found));
    }
    return { among: [...among.values()], same: near[0]?.same ?? false };
  };
}

const asMatch = ({
  id,
  text,
  kind,
  topic,
}: {
  id: string;
  text: string;
  kind: string;
  topic: string;
}): Match => ({
  id,
  text,
  kind: kind as Kind,
  topic: topic as Topic,
  own: id.startsWith('own-'),
});

/** What every other question begins with, and what says nothing of which one it is. */
const WRAPPING =
  /^(?:(?:so|and|okay|ok|great|well|now|right|cool)\b[,.]?\s*)*(?:(?:can|could|would) you\s+)?(?:please\s+)?(?:tell (?:me|us) about|walk (?:me|us) through|talk (?:me|us) through|describe|give (?:me|us) an example of|share)?\s*(?:a time (?:when|that)?\s*)?(?:you(?:'ve|’ve| have| had to)?\s+)?/i;

/** The words to search for, the fullest first. */
export function waysToSay(asked: string): string[] {
  const sentences = asked.split(/(?<=[.?!])\s+/).filter((sentence) => sentence.length > 10);
  const last = sentences.at(-1) ?? asked;
  const bare = last.replace(WRAPPING, '');
  return [...new Set([asked, last, bare])].filter((words) => words.trim().length > 2);
}
