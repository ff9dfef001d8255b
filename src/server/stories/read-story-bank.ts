import { and, asc, eq } from 'drizzle-orm';
import { PARTS, LENGTHS, type Part, type Telling } from '#content/story-parts.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, stories, storyUses } from '#server/schema.ts';
import { asStory, type Story } from './access.ts';
import { MOST_STORIES } from './story-cap.ts';

/** A story as far as choosing among stories needs it. */
export type BankedStory = Pick<Story, 'id' | 'title' | 'criteria' | 'topics'> & {
  /** The parts that are written. */
  written: Part[];
  /** The lengths in which it is told, the shortest first, with the words. */
  told: { telling: Telling; text: string }[];
  /** Ids of the questions that were answered with it, each once. */
  usedFor: string[];
};

/** All the stories of the signed-in person with what they were used for, oldest first. */
export async function readStoryBank(ctx: Ctx): Promise<BankedStory[]> {
  const ownerId = requireOwner(ctx);
  const [rows, uses] = await Promise.all([
    ctx.db
      .select()
      .from(stories)
      .where(eq(stories.ownerId, ownerId))
      .orderBy(asc(stories.createdAt), asc(stories.id))
      .limit(MOST_STORIES),
    ctx.db
      .selectDistinct({ storyId: storyUses.storyId, questionId: attempts.questionId })
      .from(storyUses)
      .innerJoin(attempts, and(eq(attempts.ownerId, storyUses.ownerId), eq(attempts.id, storyUses.attemptId)))
      .where(eq(storyUses.ownerId, ownerId))
      .orderBy(asc(attempts.questionId)),
  ]);
  const usedFor = Map.groupBy(uses, ({ storyId }) => storyId);
  return rows.map(asStory).map((story) => ({
    id: story.id,
    title: titleOf(story),
    criteria: story.criteria,
    topics: story.topics,
    written: PARTS.filter((part) => story[part].trim() !== ''),
    told: LENGTHS.flatMap((telling) =>
      story[telling].trim() === '' ? [] : [{ telling, text: story[telling] }],
    ),
    usedFor: (usedFor.get(story.id) ?? []).map(({ questionId }) => questionId),
  }));
}

/** How a story is called where it stands among others. */
export const titleOf = ({ title }: Pick<Story, 'title'>): string => title.trim() || 'Untitled story';
