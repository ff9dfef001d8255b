import { z } from 'zod';
import { criteriaFor, CRITERIA, type CriterionId, type Kind, type Review, type Role } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { NotFound } from '#server/errors.ts';
import { dismissalsOf, setAsideIn, type Dismissal } from '#server/practice/dismissed-keys.ts';
import { review } from '#server/reviewer.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { ownStory, type Story } from './access.ts';
import { TELLINGS, type Telling } from './story-fields.ts';

const lengths = z.enum(Object.keys(TELLINGS) as [Telling, ...Telling[]]);

export type ReviewedTelling = {
  story: Story;
  telling: Telling;
  seconds: number;
  text: string;
  kind: Kind;
  review: Review;
  /** What the person set aside in these words, so that it can be brought back. */
  dismissed: Pick<Dismissal, 'id' | 'criterion' | 'quote'>[];
};

/**
 * Reads one length of a story as an answer: of a failure when the story is to serve the lesson learned,
 * otherwise of something done. Nothing is stored. NotFound unless story and length are there.
 */
export async function reviewTelling(
  ctx: Ctx,
  input: { id: string; telling: string },
): Promise<ReviewedTelling> {
  const ownerId = requireOwner(ctx);
  const story = await ownStory(ctx, input.id);
  const telling = lengths.safeParse(input.telling);
  if (!telling.success) throw new NotFound('A story is told in 30, 60 or 120 seconds.');
  const text = story[telling.data];
  const { role } = await getSettings(ctx);
  const kind: Kind = story.criteria.includes('lesson-learned') ? 'failure' : 'behavioural';
  const seconds = TELLINGS[telling.data];
  const aside = await dismissalsOf(ctx.db, ownerId);
  const read = (dismissed: readonly string[]) =>
    review(text, {
      kind,
      role,
      expects: expectsOf(story.criteria, kind, role),
      limitSeconds: seconds,
      dismissed: new Set(dismissed),
    });
  return {
    story,
    telling: telling.data,
    seconds,
    text,
    kind,
    review: read(aside.map(({ contextKey }) => contextKey)),
    dismissed: setAsideIn(aside, () => read([])),
  };
}

/**
 * The criteria the story is to serve, or else the kind's. Its length is always read, since that is what a
 * telling is about; whether it answers the question cannot be, as none was asked.
 */
function expectsOf(chosen: readonly CriterionId[], kind: Kind, role: Role): CriterionId[] {
  const wanted: readonly CriterionId[] = chosen.length > 0 ? [...chosen, 'concise'] : criteriaFor(kind, role);
  return CRITERIA.filter((id) => wanted.includes(id) && id !== 'on-question');
}
