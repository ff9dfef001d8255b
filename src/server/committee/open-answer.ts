import { z } from 'zod';
import { readCommittee, type CommitteeAnswer, type Rater, type Said } from '#content/committee.ts';
import { secondsFor, type CriterionId, type Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { review } from '#server/reviewer.ts';
import { committeeAnswer, ownRatings } from './access.ts';

const input = z.object({ id: z.string().max(64) });

/** What the others said of one criterion: two raters, and the reviewer, unless it came to no level. */
export type OthersSaid = Record<Rater, Said> & { reviewer: Said | undefined };

export type OpenedAnswer = {
  answer: Omit<CommitteeAnswer, 'said'>;
  criteria: CriterionId[];
  /** The person's own levels so far. */
  own: Partial<Record<CriterionId, Level>>;
  /** Undefined until the person has rated: nobody is swayed by what the others said. */
  others: ReadonlyMap<CriterionId, OthersSaid> | undefined;
  /** Its place among the answers, from 1, and how many there are. */
  place: { nth: number; of: number };
  /** The next answer that the person has not rated; undefined when none is left. */
  next: string | undefined;
};

/** Opens one answer of the committee exercise; the others' levels only once there are own ones. */
export async function openAnswer(ctx: Ctx, given: unknown): Promise<OpenedAnswer> {
  requireOwner(ctx);
  const { said, ...answer } = committeeAnswer(atTheDoor(input, given).id);
  const ratings = await ownRatings(ctx);
  const own = ratings.filter((rating) => rating.answer.id === answer.id);
  const ids = [...readCommittee().keys()];
  const at = ids.indexOf(answer.id);
  const rated = new Set(ratings.map((rating) => rating.answer.id));
  return {
    answer,
    criteria: [...said.keys()],
    own: Object.fromEntries(own.map(({ criterion, level }) => [criterion, level])),
    others: own.length === 0 ? undefined : othersSaid(answer, said),
    place: { nth: at + 1, of: ids.length },
    next: [...ids.slice(at + 1), ...ids.slice(0, at)].find((id) => !rated.has(id)),
  };
}

/** The reviewer reads the answer now, so that it is today's reviewer that is compared. */
function othersSaid(
  { answer, kind, text, role }: OpenedAnswer['answer'],
  said: CommitteeAnswer['said'],
): ReadonlyMap<CriterionId, OthersSaid> {
  const { criteria } = review(answer, {
    kind,
    question: text,
    role,
    expects: [...said.keys()],
    limitSeconds: secondsFor(kind),
  });
  return new Map(
    [...said].map(([criterion, raters]) => {
      const its = criteria.find((each) => each.criterion === criterion);
      const reviewer =
        its && its.level !== 'not-elicited' ? { level: its.level, why: its.because } : undefined;
      return [criterion, { ...raters, reviewer }];
    }),
  );
}
