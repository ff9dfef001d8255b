import { z } from 'zod';
import { LENGTHS, PARTS, TELLINGS, type Part, type Telling } from '#content/story-parts.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ownStory } from './access.ts';
import { titleOf } from './read-story-bank.ts';

const input = z.object({ id: z.string().max(64), seconds: z.number() });

/** A story at hand while a question is answered. */
export type StoryAtHand = {
  id: string;
  title: string;
  /** What is written of it, in the order in which it is told. */
  parts: { part: Part; text: string }[];
  /** The telling whose length is nearest to the time there is; none while it is told in no length. */
  telling?: { seconds: number; text: string };
};

/** Takes one of one's own stories to a question with so many seconds. NotFound unless it is one's own. */
export async function takeStory(ctx: Ctx, given: unknown): Promise<StoryAtHand> {
  const { id, seconds } = atTheDoor(input, given);
  const story = await ownStory(ctx, id);
  const telling = nearestTelling(
    LENGTHS.filter((each) => story[each].trim() !== ''),
    seconds,
  );
  return {
    id: story.id,
    title: titleOf(story),
    parts: PARTS.flatMap((part) => (story[part].trim() === '' ? [] : [{ part, text: story[part] }])),
    ...(telling ? { telling: { seconds: TELLINGS[telling], text: story[telling] } } : {}),
  };
}

/** Of the lengths that are told, the one nearest to so many seconds; the shorter of two that are as near. */
export function nearestTelling(told: readonly Telling[], seconds: number): Telling | undefined {
  const away = (telling: Telling) => Math.abs(TELLINGS[telling] - seconds);
  return [...told].sort((a, b) => away(a) - away(b) || TELLINGS[a] - TELLINGS[b])[0];
}
