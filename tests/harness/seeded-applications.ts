import { randomUUID } from 'node:crypto';
import { APPLICATION_SOURCES, ROLE_KINDS, type Outcome, type Round, type Stage } from '#content/names.ts';
import type { Ctx } from '#server/ctx.ts';
import { addDays, type Day } from '#server/days/days.ts';
import { applicationMoves, applications, interviews } from '#server/schema.ts';
import { idOf } from './fresh-database.ts';

/** One way that applications go: the stages with days since applying, how it ended, and the interviews it had. */
type Way = { of10: number; stages: [Stage, number][]; outcome?: Outcome; rounds?: [Round, number][] };

/** In ten: six turned down or never answered, one waiting, three with a screen, of which one comes far. */
const WAYS: Way[] = [
  { of10: 4, stages: [['applied', 0], ['closed', 12]], outcome: 'rejected' },
  { of10: 2, stages: [['applied', 0], ['closed', 40]], outcome: 'no-reply' },
  { of10: 1, stages: [['applied', 0]] },
  {
    of10: 2,
    stages: [['applied', 0], ['screen', 9], ['closed', 14]],
    outcome: 'rejected',
    rounds: [['recruiter', 9]],
  },
  {
    of10: 1,
    stages: [['applied', 0], ['screen', 8], ['rounds', 15], ['closed', 30]],
    outcome: 'rejected',
    rounds: [['recruiter', 8], ['hiring-manager', 15], ['case', 24]],
  },
]; // prettier-ignore

/** So many applications, three a week up to a day, spread over ways, sources and kinds; the nth may be given an offer. */
export async function seedApplications(
  ctx: Ctx,
  given: { count: number; until: Day; offers?: number[] },
): Promise<string[]> {
  const ownerId = idOf(ctx);
  const all = Array.from({ length: given.count }, (_, nth) => {
    const id = randomUUID();
    const applied = addDays(given.until, -7 * Math.floor((given.count - 1 - nth) / 3) - 2);
    const way = given.offers?.includes(nth)
      ? {
          ...WAYS[4]!,
          stages: [...WAYS[4]!.stages.slice(0, 3), ['offer', 33] as [Stage, number]],
          outcome: undefined,
        }
      : WAYS.flatMap((each) => Array.from({ length: each.of10 }, () => each))[nth % 10]!;
    const at = (days: number) => new Date(`${addDays(applied, days)}T10:00:00Z`);
    const [stage] = way.stages.at(-1)!;
    const outcomeOf = (one: Stage) => (one === 'closed' ? (way.outcome ?? null) : null);
    return {
      id,
      row: {
        ownerId,
        id,
        company: `Company ${nth + 1}`,
        title: 'Product marketing manager',
        source: APPLICATION_SOURCES[nth % 3]!,
        roleKind: ROLE_KINDS[nth % 2]!,
        stage,
        outcome: outcomeOf(stage),
        appliedOn: applied,
        createdAt: at(0),
        updatedAt: at(way.stages.at(-1)![1]),
      },
      moves: way.stages.map(([one, days]) => ({
        ownerId,
        applicationId: id,
        stage: one,
        outcome: outcomeOf(one),
        createdAt: at(days),
      })),
      rounds: (way.rounds ?? []).map(([round, days]) => ({
        ownerId,
        applicationId: id,
        company: `Company ${nth + 1}`,
        companyKind: 'other',
        round,
        day: addDays(applied, days),
        timeZone: 'UTC',
      })),
    };
  });
  await ctx.db.insert(applications).values(all.map(({ row }) => row));
  await ctx.db.insert(applicationMoves).values(all.flatMap(({ moves }) => moves));
  const rounds = all.flatMap((one) => one.rounds);
  if (rounds.length > 0) await ctx.db.insert(interviews).values(rounds);
  return all.map(({ id }) => id);
}
