import { and, eq, isNotNull } from 'drizzle-orm';
import type { Round } from '#content/names.ts';
import type { CriterionId, Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { dayIn, DEFAULT_ZONE, type Day } from '#server/days/days.ts';
import { applications, causeCriteria, interviewerRemarks, rejectionCauses } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { asCriterion, asLevel, asRound } from './access.ts';

/** What an interviewer said on one criterion, with the level that the person heard in it. */
export type Heard = {
  criterion: CriterionId;
  level: Level;
  words: string;
  who: string;
  round: Round | '';
  on: Day;
  applicationId: string;
  company: string;
  /** Noted as a remark, or as the cause of a rejection. */
  from: 'remark' | 'cause';
  id: string;
};

/**
 * Everything that interviewers said to the signed-in person, oldest first: remarks, and causes of rejections
 * that they were told, where the person gave a level. A cause that was observed or guessed is none of it.
 */
export async function heardLevels(ctx: Ctx, applicationId?: string): Promise<Heard[]> {
  const ownerId = requireOwner(ctx);
  const ofOne = (column: typeof interviewerRemarks.applicationId | typeof rejectionCauses.applicationId) =>
    applicationId === undefined ? undefined : eq(column, applicationId);
  const [settings, remarks, causes] = await Promise.all([
    getSettings(ctx),
    ctx.db
      .select({ row: interviewerRemarks, company: applications.company })
      .from(interviewerRemarks)
      .innerJoin(
        applications,
        and(
          eq(applications.ownerId, interviewerRemarks.ownerId),
          eq(applications.id, interviewerRemarks.applicationId),
        ),
      )
      .where(and(eq(interviewerRemarks.ownerId, ownerId), ofOne(interviewerRemarks.applicationId))),
    ctx.db
      .select({
        row: rejectionCauses,
        criterion: causeCriteria.criterion,
        level: causeCriteria.level,
        company: applications.company,
      })
      .from(causeCriteria)
      .innerJoin(
        rejectionCauses,
        and(
          eq(rejectionCauses.ownerId, causeCriteria.ownerId),
          eq(rejectionCauses.id, causeCriteria.causeId),
          eq(rejectionCauses.kind, 'said'),
        ),
      )
      .innerJoin(
        applications,
        and(
          eq(applications.ownerId, rejectionCauses.ownerId),
          eq(applications.id, rejectionCauses.applicationId),
        ),
      )
      .where(
        and(
          eq(causeCriteria.ownerId, ownerId),
          isNotNull(causeCriteria.level),
          ofOne(rejectionCauses.applicationId),
        ),
      ),
  ]);
  const zone = settings.timeZone ?? DEFAULT_ZONE;
  const all = [
    ...remarks.map(({ row, company }) => ({ ...row, company, on: row.heardOn, from: 'remark' as const })),
    ...causes.map(({ row, criterion, level, company }) => ({
      ...{ ...row, criterion, level, company },
      on: row.heardOn ?? dayIn(zone, row.createdAt),
      from: 'cause' as const,
    })),
  ];
  return all
    .flatMap(
      ({ criterion: stored, level: said, words, who, round, on, applicationId: of, company, from, id }) => {
        const criterion = asCriterion(stored);
        const level = asLevel(said);
        return criterion && level
          ? [
              {
                criterion,
                level,
                words,
                who,
                round: asRound(round),
                on,
                applicationId: of,
                company,
                from,
                id,
              },
            ]
          : [];
      },
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1));
}
