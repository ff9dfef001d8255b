import { count, countDistinct, desc, eq, lte, max, sql } from 'drizzle-orm';
import { CRITERIA, type CriterionId, type Level } from '#engine';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { ITS_ATTEMPT } from '#server/practice/attempt-levels.ts';
import { attemptLevels, attempts } from '#server/schema.ts';
import { heardLevels } from '#server/rejections/heard-levels.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import { LAST, saidOf, shortfall, standingOf, type Said, type Standing } from './witnesses.ts';

/** One answer in which a criterion was called for, with what each witness said. */
export type Answered = { attemptId: string; at: Date; said: Said };

/** The last levels that interviewers gave, oldest first, and how much there is behind them. */
export type HeardInShort = { levels: Level[]; remarks: number; companies: number };

export type CriterionReadiness = {
  criterion: CriterionId;
  /** How much there is to go on. Several answers to one question are less than answers to several. */
  answers: number;
  questions: number;
  standing: Standing;
  /** The last answers, oldest first. */
  last: Answered[];
  /** What interviewers said, with how much there is of it; it moves no standing. */
  heard: HeardInShort;
  /** When it was last practised. */
  at: Date | undefined;
};

/**
 * What the witnesses say of the signed-in person's last answers, a criterion at a time: the weakest first,
 * then those that hold, then those with too little to say, then those never asked. There is no total.
 */
export async function ownReadiness(ctx: Ctx): Promise<CriterionReadiness[]> {
  const ownerId = requireOwner(ctx);
  const mine = eq(attemptLevels.ownerId, ownerId);
  const newestFirst = ctx.db.$with('newest_first').as(
    ctx.db
      .select({
        criterion: attemptLevels.criterion,
        attemptId: attemptLevels.attemptId,
        reviewer: attemptLevels.reviewer,
        self: attemptLevels.self,
        at: attempts.createdAt,
        nth: sql<number>`row_number() over (
          partition by ${attemptLevels.criterion} order by ${attempts.createdAt} desc, ${attempts.id} desc
        )`.as('nth'),
      })
      .from(attemptLevels)
      .innerJoin(attempts, ITS_ATTEMPT)
      .where(mine),
  );
  const [{ role }, counts, rows, heard] = await Promise.all([
    getSettings(ctx),
    ctx.db
      .select({
        criterion: attemptLevels.criterion,
        answers: count(),
        questions: countDistinct(attempts.questionId),
        at: max(attempts.createdAt),
      })
      .from(attemptLevels)
      .innerJoin(attempts, ITS_ATTEMPT)
      .where(mine)
      .groupBy(attemptLevels.criterion),
    ctx.db
      .with(newestFirst)
      .select()
      .from(newestFirst)
      .where(lte(newestFirst.nth, LAST))
      .orderBy(newestFirst.criterion, desc(newestFirst.nth)),
    heardLevels(ctx),
  ]);
  const said = Map.groupBy(heard, ({ criterion }) => criterion);
  const last = Map.groupBy(rows, ({ criterion }) => criterion);
  const counted = new Map(counts.map((each) => [each.criterion, each]));
  const spokenOf = (criterion: CriterionId) => counted.has(criterion) || said.has(criterion);
  return CRITERIA.filter((criterion) => spokenOf(criterion) || role === 'pmm' || criterion !== 'pmm-lens')
    .map((criterion) => {
      const { answers = 0, questions = 0, at } = counted.get(criterion) ?? {};
      const its = (last.get(criterion) ?? []).map(({ attemptId, at, reviewer, self }) => ({
        attemptId,
        at,
        said: saidOf({ reviewer, self }),
      }));
      const standing = standingOf(answers, its);
      const heard = inShort(said.get(criterion) ?? []);
      return { criterion, answers, questions, standing, last: its, heard, at: at ?? undefined };
    })
    .sort(byNeed);
}

const inShort = (heard: readonly { level: Level; company: string }[]): HeardInShort => ({
  levels: heard.slice(-LAST).map(({ level }) => level),
  remarks: heard.length,
  companies: new Set(heard.map(({ company }) => company)).size,
});

const ORDER: Standing[] = ['not-clear', 'clear', 'little', 'unasked'];

function byNeed(a: CriterionReadiness, b: CriterionReadiness): number {
  const standing = ORDER.indexOf(a.standing) - ORDER.indexOf(b.standing);
  return standing || shortfall(b.last) - shortfall(a.last);
}
