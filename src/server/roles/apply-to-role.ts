import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import { createApplication } from '#server/applications/create-application.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, DEFAULT_ZONE } from '#server/days/days.ts';
import { atTheDoor } from '#server/door.ts';
import { NotFound } from '#server/errors.ts';
import { roles } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { whichIs } from './access.ts';
import { namesOf, placesOf } from './role.ts';

const input = z.object({
  id: z.string().max(64),
  stage: z.enum(['saved', 'applied'], 'Choose whether you have applied yet.'),
});

/**
 * Makes an application of a role, with all that is known of it, and remembers it there. A role that has one already
 * leads to that one, also when the button was pressed twice.
 */
export async function applyToRole(ctx: Ctx, given: unknown): Promise<{ id: string }> {
  const owner = requireOwner(ctx);
  const { id, stage } = atTheDoor(input, given);
  const { timeZone } = await getSettings(ctx);
  return ctx.db.transaction(async (tx) => {
    const [role] = z.uuid().safeParse(id).success
      ? await tx.select().from(roles).where(whichIs(owner, id)).for('update')
      : [];
    if (!role) throw new NotFound('There is no such role.');
    if (role.appliedAs) return { id: role.appliedAs };
    const place = placesOf(role.places)
      .map(({ text }) => text)
      .join('; ');
    const application = await createApplication(
      { ...ctx, db: tx },
      {
        said: {
          company: role.company,
          title: role.title,
          roleKind: namesOf(role).kind,
          source: role.boardId === null ? 'other' : 'company-site',
          place: place.slice(0, 200),
          link: role.link,
          jobText: role.text,
          appliedOn: stage === 'applied' ? dayIn(timeZone ?? DEFAULT_ZONE, ctx.now()) : null,
        },
        at: { stage },
      },
    );
    await tx.update(roles).set({ appliedAs: application.id }).where(whichIs(owner, id));
    return application;
  });
}
