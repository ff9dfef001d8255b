import { and, asc, eq, isNotNull } from 'drizzle-orm';
import { z } from 'zod';
import {
  APPLICATION_SOURCES,
  OUTCOMES,
  ROLE_KINDS,
  ROUNDS,
  STAGES,
  type ApplicationSource,
  type RoleKind,
} from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, DEFAULT_ZONE, type Day } from '#server/days/days.ts';
import { atTheDoor } from '#server/door.ts';
import { applicationMoves, applications, interviews } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import {
  countBy,
  countMonths,
  countRounds,
  countStages,
  stepRate,
  type Counted,
  type Group,
  type MonthCount,
  type RoundCount,
  type StageCount,
} from './count-funnel.ts';
import { nextOffer, type NextOffer } from './next-offer.ts';
import type { Rate } from './rate.ts';
import { appliedDay, furthest, rankOf, standing, type Move, type Tracked } from './reach.ts';

/** Which applications to count; what the address says and is none of these is as if it said nothing. */
const filters = z.object({
  source: z.enum(APPLICATION_SOURCES).nullable().catch(null),
  role: z.enum(ROLE_KINDS).nullable().catch(null),
  /** Applied for in this month or later, as 2026-11. */
  since: z
    .string()
    .regex(/^20\d\d-(0[1-9]|1[0-2])$/)
    .nullable()
    .catch(null),
});
export type FunnelFilters = z.output<typeof filters>;

export type Funnel = {
  filters: FunnelFilters;
  /** Applied for, and counted here; and all there are, whatever the filters say. */
  applied: number;
  all: number;
  saved: number;
  stages: StageCount[];
  rounds: RoundCount[];
  months: MonthCount[];
  /** Every month there is to choose from, the newest first. */
  sinceChoices: string[];
  bySource: Group<ApplicationSource>[];
  byRole: Group<RoleKind>[];
  interview: Rate;
  offer: Rate;
  /** Interviews that have been held, and the offers among the same applications. */
  held: { interviews: number; offers: number };
  next: NextOffer;
};

/** How the signed-in person's applications fare, by stage, round, month, source and kind of role. */
export async function readFunnel(ctx: Ctx, given: unknown): Promise<Funnel> {
  requireOwner(ctx);
  const chosen = atTheDoor(filters, given);
  const [tracked, settings] = await Promise.all([track(ctx), getSettings(ctx)]);
  const zone = settings.timeZone ?? DEFAULT_ZONE;
  const today = dayIn(zone, ctx.now());
  const known = new Map<number, Day>();
  const dayOf = (at: Date): Day => {
    // Many moves share an hour, and no zone changes its day within one that begins a quarter.
    const quarter = Math.floor(at.getTime() / 900_000);
    const day = known.get(quarter) ?? dayIn(zone, at);
    known.set(quarter, day);
    return day;
  };
  const tried = tracked
    .map((one): Counted => ({
      source: one.source,
      roleKind: one.roleKind,
      rounds: one.rounds,
      rank: furthest(one),
      standing: standing(one, today, dayOf),
      applied: appliedDay(one, dayOf),
    }))
    .filter(({ rank }) => rank >= rankOf('applied'));
  const all = tried.filter(
    ({ source, roleKind, applied }) =>
      (chosen.source === null || source === chosen.source) &&
      (chosen.role === null || roleKind === chosen.role) &&
      (chosen.since === null || (applied !== null && applied.slice(0, 7) >= chosen.since)),
  );
  const offer = stepRate(all, 'applied', 'offer');
  return {
    filters: chosen,
    applied: all.length,
    all: tried.length,
    saved: tracked.length - tried.length,
    stages: countStages(all),
    rounds: countRounds(all, today),
    months: countMonths(all),
    sinceChoices: monthsOf(tried),
    bySource: countBy(all, APPLICATION_SOURCES, ({ source }) => source),
    byRole: countBy(all, ROLE_KINDS, ({ roleKind }) => roleKind),
    interview: stepRate(all, 'applied', 'screen'),
    offer,
    held: {
      interviews: all.flatMap(({ rounds }) => rounds).filter(({ day }) => day <= today).length,
      offers: offer.count,
    },
    next: nextOffer(offer.of, offer.count),
  };
}

const monthsOf = (tried: readonly Counted[]): string[] =>
  [...new Set(tried.flatMap(({ applied }) => (applied ? [applied.slice(0, 7)] : [])))].toSorted().reverse();

/** Every application with its moves and its rounds. Names that there no longer are read as the last resort. */
async function track(ctx: Ctx): Promise<Tracked[]> {
  const ownerId = requireOwner(ctx);
  const [rows, moves, rounds] = await Promise.all([
    ctx.db
      .select({
        id: applications.id,
        source: applications.source,
        roleKind: applications.roleKind,
        appliedOn: applications.appliedOn,
        stage: applications.stage,
        outcome: applications.outcome,
      })
      .from(applications)
      .where(eq(applications.ownerId, ownerId)),
    ctx.db
      .select({
        of: applicationMoves.applicationId,
        stage: applicationMoves.stage,
        outcome: applicationMoves.outcome,
        at: applicationMoves.createdAt,
      })
      .from(applicationMoves)
      .where(eq(applicationMoves.ownerId, ownerId))
      .orderBy(asc(applicationMoves.createdAt), asc(applicationMoves.id)),
    ctx.db
      .select({ of: interviews.applicationId, round: interviews.round, day: interviews.day })
      .from(interviews)
      .where(and(eq(interviews.ownerId, ownerId), isNotNull(interviews.applicationId))),
  ]);
  const movesOf = Map.groupBy(moves, ({ of }) => of);
  const roundsOf = Map.groupBy(rounds, ({ of }) => of);
  return rows.map(({ source, roleKind, ...row }) => ({
    ...row,
    source: APPLICATION_SOURCES.find((each) => each === source) ?? 'other',
    roleKind: ROLE_KINDS.find((each) => each === roleKind) ?? 'other',
    ...stageOf(row),
    moves: (movesOf.get(row.id) ?? []).map((move): Move => ({ ...stageOf(move), at: move.at })),
    rounds: (roundsOf.get(row.id) ?? []).map(({ round, day }) => ({
      round: ROUNDS.find((each) => each === round) ?? ROUNDS[0],
      day,
    })),
  }));
}

const stageOf = ({ stage, outcome }: { stage: string; outcome: string | null }) => ({
  stage: STAGES.find((each) => each === stage) ?? ('saved' as const),
  outcome: OUTCOMES.find((each) => each === outcome) ?? null,
});
