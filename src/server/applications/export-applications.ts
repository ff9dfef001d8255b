import { and, asc, eq, gt } from 'drizzle-orm';
import { OUTCOME_NAMES, ROLE_KIND_NAMES, SOURCE_NAMES, STAGE_NAMES } from '#content/names.ts';
import { requireOwner } from '#server/access.ts';
import type { Ctx } from '#server/ctx.ts';
import { csvLine } from '#server/practice/csv-line.ts';
import { applications } from '#server/schema.ts';
import { asApplication } from './access.ts';

/** Rows read at once, so that memory stays flat. */
const BATCH = 200;

/** Headings that the import takes for what they are. */
const COLUMNS = [
  'Company',
  'Title',
  'Stage',
  'Outcome',
  'Applied on',
  'Source',
  'Role kind',
  'Place',
  'Link',
  'Next action',
  'Remind on',
  'CV',
  'Notes',
  'Job text',
];

/** The person's applications as CSV, a line each, in a form that the import reads again. */
export async function* exportApplications(ctx: Ctx): AsyncGenerator<string> {
  const mine = eq(applications.ownerId, requireOwner(ctx));
  yield csvLine(COLUMNS);
  let after: string | undefined;
  for (;;) {
    const rows = await ctx.db
      .select()
      .from(applications)
      .where(after ? and(mine, gt(applications.id, after)) : mine)
      .orderBy(asc(applications.id))
      .limit(BATCH);
    for (const row of rows) {
      const one = asApplication(row);
      yield csvLine([
        one.company,
        one.title,
        STAGE_NAMES[one.stage],
        one.outcome === null ? '' : OUTCOME_NAMES[one.outcome],
        one.appliedOn,
        SOURCE_NAMES[one.source],
        ROLE_KIND_NAMES[one.roleKind],
        one.place,
        one.link,
        one.nextAction,
        one.remindOn,
        one.cv,
        one.notes,
        one.jobText,
      ]);
    }
    after = rows.at(-1)?.id;
    if (rows.length < BATCH) return;
  }
}
