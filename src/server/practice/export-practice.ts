import { and, asc, eq, gt } from 'drizzle-orm';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { attempts, committeeRatings, dismissals, drafts, recordings } from '#server/schema.ts';
import { getSettings } from '#server/settings/get-settings.ts';
import type { AttemptRow } from './access.ts';
import { levelsOf, type Levels } from './attempt-levels.ts';
import { csvLine } from './csv-line.ts';

/** Raised when a reader of older exports would no longer understand a newer one. */
export const EXPORT_FORMAT = 1;

/** Attempts read at once, so that memory stays flat however much was practised. */
const BATCH = 100;

/**
 * Everything the signed-in person owns, as one JSON document in pieces: settings, drafts, attempts
 * with reviews and both witnesses' levels, dismissals, ratings of the committee's answers, and kept
 * recordings in base64.
 */
export async function* exportPractice(ctx: Ctx): AsyncGenerator<string> {
  const ownerId = requireOwner(ctx);
  const head = { format: 'debrief-practice', version: EXPORT_FORMAT, exportedAt: ctx.now() };
  yield JSON.stringify(head).slice(0, -1);
  yield `,"settings":${JSON.stringify(await getSettings(ctx))}`;
  const unfinished = await ctx.db.select().from(drafts).where(eq(drafts.ownerId, ownerId));
  yield `,"drafts":${JSON.stringify(unfinished.map(withoutOwner))}`;
  const aside = await ctx.db.select().from(dismissals).where(eq(dismissals.ownerId, ownerId));
  yield `,"dismissals":${JSON.stringify(aside.map(withoutOwner))}`;
  const rated = await ctx.db
    .select()
    .from(committeeRatings)
    .where(eq(committeeRatings.ownerId, ownerId))
    .orderBy(asc(committeeRatings.answerId), asc(committeeRatings.criterion));
  yield `,"committee":${JSON.stringify(rated.map(withoutOwner))}`;
  yield ',"attempts":[';
  let first = true;
  for await (const { row, levels } of ownAttempts(ctx, ownerId)) {
    yield `${first ? '' : ','}\n${JSON.stringify({ ...withoutOwner(row), levels, recording: await sound(ctx, row) })}`;
    first = false;
  }
  yield '\n]}\n';
}

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

async function sound(ctx: Ctx, { ownerId, id }: AttemptRow) {
  const [row] = await ctx.db
    .select()
    .from(recordings)
    .where(and(eq(recordings.ownerId, ownerId), eq(recordings.attemptId, id)));
  if (!row) return null;
  return { mime: row.mime, seconds: row.seconds, base64: Buffer.from(row.bytes).toString('base64') };
}

function withoutOwner<T extends { ownerId: string }>({ ownerId: _, ...rest }: T): Omit<T, 'ownerId'> {
  return rest;
}
