import { and, asc, eq, gt } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts } from '#server/schema.ts';
import type { AttemptRow } from './access.ts';
import { levelsOf, type Levels } from './attempt-levels.ts';
import { csvLine } from './csv-line.ts';

/** Attempts read at once, so that memory stays flat however much was practised. */
const BATCH = 100;

const COLUMNS = [
  'attempt',
  'created_at',
  'question_id',
  'question',
  'kind',
  'role',
  'channel',
  'seconds',
  'state',
  'criterion',
  'reviewer',
  'self',
  'engine',
  'rubric',
];

/** One line a criterion of every attempt: what a spreadsheet needs to draw one's own progress. */
export async function* exportLevels(ctx: Ctx): AsyncGenerator<string> {
  const ownerId = requireOwner(ctx);
  yield csvLine(COLUMNS);
  for await (const { row, levels } of ownAttempts(ctx, ownerId)) {
    const about = [
      row.id,
      row.createdAt.toISOString(),
      row.questionId,
      row.questionText,
      row.kind,
      row.role,
      row.channel,
      row.seconds,
      row.state,
    ];
    for (const [criterion, { reviewer, self }] of Object.entries(levels)) {
      yield csvLine([...about, criterion, reviewer, self, row.engineVersion, row.rubricVersion]);
    }
  }
}

async function* ownAttempts(ctx: Ctx, ownerId: string): AsyncGenerator<{ row: AttemptRow; levels: Levels }> {
  let after: string | undefined;
  for (;;) {
    const mine = eq(attempts.ownerId, ownerId);
    const rows = await ctx.db
      .select()
      .from(attempts)
      .where(after ? and(mine, gt(attempts.id, after)) : mine)
      .orderBy(asc(attempts.id))
      .limit(BATCH);
    const ids = rows.map(({ id }) => id);
    const levels = await levelsOf(ctx, ownerId, ids);
    for (const row of rows) yield { row, levels: levels.get(row.id) ?? {} };
    after = ids.at(-1);
    if (rows.length < BATCH) return;
  }
}
