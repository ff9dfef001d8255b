import { and, eq, gte, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { atTheDoor } from '#server/door.ts';
import { ITS_ATTEMPT } from '#server/practice/attempt-levels.ts';
import { dayIn, momentOn } from '#server/days/days.ts';
import { ownDay } from '#server/days/own-day.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import { heatMap, weeksUpTo, type HeatMap } from './heat-map.ts';
import { saidOf, WITNESSES, type Said, type Witness } from './witnesses.ts';

/** A witness that nobody knows is taken for the reviewer, who speaks about every answer. */
const input = z.object({ witness: z.enum(WITNESSES).catch('reviewer') });

export type ReadinessOverTime = HeatMap & {
  witness: Witness;
  /** Those that spoke about an answer of these weeks. */
  witnesses: Witness[];
};

/** The signed-in person's levels of the last weeks, criteria × weeks, by one witness. */
export async function readinessOverTime(ctx: Ctx, given: unknown): Promise<ReadinessOverTime> {
  const ownerId = requireOwner(ctx);
  const { witness } = atTheDoor(input, given);
  const { timeZone, today } = await ownDay(ctx);
  const first = weeksUpTo(today)[0]!;
  const heard = await heardLevels(ctx);
  const rows = await ctx.db
    .select({
      criterion: attemptLevels.criterion,
      at: attempts.createdAt,
      reviewer: attemptLevels.reviewer,
      self: attemptLevels.self,
    })
    .from(attemptLevels)
    .innerJoin(attempts, ITS_ATTEMPT)
    .where(
      and(
        eq(attemptLevels.ownerId, ownerId),
        gte(attempts.createdAt, momentOn(timeZone, first, '00:00')),
        witness === 'self' ? isNotNull(attemptLevels.self) : undefined,
      ),
    );
  const spoken = [
    ...rows.map(({ criterion, at, reviewer, self }) => ({
      criterion: criterion as string,
      on: dayIn(timeZone, at),
      said: saidOf({ reviewer, self }) as Said,
    })),
    ...heard
      .map(({ criterion, on, level }) => ({ criterion, on, said: { interviewer: level } }))
      .filter(({ on }) => on >= first),
  ];
  return {
    ...heatMap(spoken, witness, today),
    witness,
    witnesses: WITNESSES.filter((each) => spoken.some(({ said }) => each in said)),
  };
}
