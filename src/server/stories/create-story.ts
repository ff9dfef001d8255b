import { randomUUID } from 'node:crypto';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { BadInput } from '#server/errors.ts';
import { stories } from '#server/schema.ts';
import { requireRoom } from './story-cap.ts';
import { storyFields } from './story-fields.ts';

/** Begins a story, with as much of it as is known. It needs a title, to be found again. */
export async function createStory(ctx: Ctx, given: unknown): Promise<{ id: string }> {
  const ownerId = requireOwner(ctx);
  const { title = '', ...fields } = atTheDoor(storyFields, given);
  if (title.trim() === '')
    throw new BadInput('Give the story a title first, a few words by which you would know it.');
  await requireRoom(ctx, ownerId, 1);
  const id = randomUUID();
  const now = ctx.now();
  await ctx.db
    .insert(stories)
    .values({ ...fields, title: title.trim(), ownerId, id, createdAt: now, updatedAt: now });
  return { id };
}
